// Reads the program's own pictures without asking for help.
#pragma once

#include <QByteArrayView>
#include <QImage>

namespace credssp {

/// A picture of the program's resources, as rsvg-convert writes them: a PNG of eight bits each of red, green,
/// blue and alpha, without interlacing. Null for anything else.
///
/// QImage would load the plugin of every other format first, to ask each whether the PNG is one of its own:
/// with their libraries, that is a noticeable part of the start.
[[nodiscard]] QImage ownPng(const QString &resource);
/// The same of a file's content.
[[nodiscard]] QImage decodedPng(QByteArrayView file);

} // namespace credssp
