// Names that nobody should type, made of what means something to PowerShell, to Windows or to a terminal.
#pragma once

#include <QRandomGenerator>
#include <QStringList>

inline const QStringList &hostilePieces()
{
    static const QStringList pieces{
        QStringLiteral("'"),
        QStringLiteral("''"),
        QStringLiteral("\""),
        QString(QChar(0x2018)),
        QString(QChar(0x2019)),
        QString(QChar(0x201A)),
        QString(QChar(0x201B)),
        QString(QChar(0x201C)),
        QString(QChar(0x201D)),
        QStringLiteral(";"),
        QStringLiteral("; Remove-Item C:\\"),
        QStringLiteral("$(calc)"),
        QStringLiteral("${env:PATH}"),
        QStringLiteral("$x"),
        QStringLiteral("`"),
        QStringLiteral("`n"),
        QStringLiteral("\n"),
        QStringLiteral("\r\n"),
        QString(QChar(0)),
        QStringLiteral("|"),
        QStringLiteral("&"),
        QStringLiteral("&&"),
        QStringLiteral(">"),
        QStringLiteral("@("),
        QStringLiteral(")"),
        QStringLiteral("{"),
        QStringLiteral("}"),
        QStringLiteral(","),
        QStringLiteral(" "),
        QStringLiteral("\t"),
        QStringLiteral("#"),
        QStringLiteral("<#"),
        QStringLiteral("%PATH%"),
        QStringLiteral("-"),
        QStringLiteral("--%"),
        QStringLiteral("/"),
        QStringLiteral("\\"),
        QStringLiteral("\\\\"),
        QStringLiteral("*"),
        QStringLiteral("?"),
        QStringLiteral("."),
        QStringLiteral(".."),
        QStringLiteral(":"),
        QStringLiteral("::"),
        QString(QChar(0x00A0)),                    // no-break space
        QString(QChar(0x2013)),                    // en dash: a dash to PowerShell
        QString(QChar(0x2014)),                    // em dash
        QString(QChar(0x2015)),                    // horizontal bar
        QString(QChar(0x200B)),                    // zero-width space
        QString(QChar(0x202E)),                    // right-to-left override
        QString(QChar(0xFEFF)),                    // byte order mark
        QString(QChar(0x0430)),                    // Cyrillic letter that looks like a
        QString(QChar(0xFF21)),                    // fullwidth A
        QString(QChar(0xFF07)),                    // fullwidth apostrophe
        QString(QChar(0x2032)),                    // prime
        QString(QChar(0x0130)),                    // Turkish I with dot
        QString(QChar(0xD800)),                    // half a surrogate pair
        QString(QChar(0x1B)) + QLatin1String("["), // terminal escape
        QStringLiteral("node1"),
        QStringLiteral("node1.contoso.com"),
        QStringLiteral("a"),
        QStringLiteral("7"),
        QStringLiteral("10.0.0.1"),
        QString(300, u'a'),
    };
    return pieces;
}

/// One to four of them, one after the other.
inline QString hostileName(QRandomGenerator &random)
{
    QString name;
    const int count = random.bounded(1, 5);
    for (int i = 0; i < count; ++i)
        name += hostilePieces().at(random.bounded(static_cast<int>(hostilePieces().size())));
    return name;
}
