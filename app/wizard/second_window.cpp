#include "app/wizard/second_window.h"

#include "app/platform/elevation.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SecondWindow)
};

constexpr qint64 largestFile = 1 << 20; ///< bytes; the decoder refuses more, too

/// Whether to go on although the program's files are not safe from ordinary users.
bool personAgrees()
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(),
                    Text::tr("Ordinary users may write into the folder of this program."),
                    QMessageBox::NoButton, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        Text::tr(
            "Whoever replaced a file there would get administrator rights as soon as you continue. To be "
            "safe, have an administrator move the folder \"%1\" below Program Files and start the program "
            "there. Going on is your choice.")
            .arg(QDir::toNativeSeparators(QApplication::applicationDirPath())));
    const QPushButton *goOn = box.addButton(Text::tr("&Continue all the same"), QMessageBox::AcceptRole);
    QPushButton *stay = box.addButton(Text::tr("&Stay here"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == goOn;
}

} // namespace

std::function<void(const QString &, std::function<void(Result<void>)>)>
secondWindowStarter(const QString &language)
{
    if (!platform::canElevate())
        return {};
    return [language](const QString &file, std::function<void(Result<void>)> ended) {
        if (platform::ordinaryUsersMayReplaceUs() && !personAgrees()) {
            ended(failure(ErrorCode::Canceled, QString(),
                          Text::tr("You stayed in this window. Nothing was changed.")));
            return;
        }
        QStringList arguments{QStringLiteral("--continue"), QDir::toNativeSeparators(file)};
        if (!language.isEmpty())
            arguments += {QStringLiteral("--language"), language};
        platform::startElevated(arguments, std::move(ended));
    };
}

Result<Handover> readHandover(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::NotFound, path,
            Text::tr("The session file \"%1\" cannot be read.").arg(QDir::toNativeSeparators(path)));
    return decodeHandover(file.read(largestFile + 1));
}

} // namespace credssp
