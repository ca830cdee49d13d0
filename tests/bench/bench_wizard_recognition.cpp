// A paste of 1 MB on the first page: how long its recognition takes, and how long the window does not answer
// meanwhile. Both against the 50 ms in which a person notices nothing.
#include "tests/bench/figure.h"
#include "tests/bench/sample_error.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/error_edit.h"
#include "wizard/pages/step_page.h"
#include "wizard/troubleshooting_wizard.h"
#include "wizard/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <chrono>

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;
constexpr double unnoticed = 50.0; ///< milliseconds

double since(std::chrono::steady_clock::time_point start)
{
    return Milliseconds(std::chrono::steady_clock::now() - start).count();
}

/// 1 MB of a log with the error at its end: everything has to be read.
QString largeText()
{
    QString text;
    for (int i = 0; text.size() < 1024 * 1024; ++i)
        text += QStringLiteral("2026-01-01 12:00:%1 [%2] an ordinary line of an ordinary log file\n")
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(i);
    return text + bench::sampleError();
}

/// Presses keys all the while, as a person does who does not wait.
struct Paste
{
    double longestTurn = 0.0;
    bool complete = false; ///< text and keystrokes are all there, in their order
};

Paste pasteInto(credssp::Troubleshooting &shared, credssp::ErrorEdit &edit, const QString &text)
{
    Paste result;
    edit.clear();
    while (!shared.errorText().isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QString typed;
    const auto turn = [&result](const auto &work) {
        const auto start = std::chrono::steady_clock::now();
        work();
        result.longestTurn = std::max(result.longestTurn, since(start));
    };
    turn([&edit] { edit.paste(); });
    while (shared.symptoms().empty() || shared.errorText().size() < text.size()) {
        turn([] { QCoreApplication::processEvents(); });
        if (!edit.isLoading())
            continue;
        turn([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, QStringLiteral("x"));
            QCoreApplication::sendEvent(&edit, &press);
            typed += QLatin1Char('x');
        });
    }
    result.complete = edit.toPlainText() == text + typed;
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    credssp::theme::install(application, credssp::theme::Scheme::Light);
    const QString text = largeText();

    std::vector<double> recognition;
    for (int round = 0; round < options.rounds(21); ++round) {
        const auto start = std::chrono::steady_clock::now();
        if (credssp::recognize(text).symptoms.empty())
            return bench::giveUp(QStringLiteral("The text was not recognized."));
        recognition.push_back(since(start));
    }

    const QTemporaryDir journals;
    credssp::Troubleshooting shared({true, QStringLiteral("GATEWAY01"), {}, journals.path(), {}});
    credssp::TroubleshootingWizard window(shared);
    window.show();
    auto *edit = window.stepPage(credssp::PageId::Error)->findChild<credssp::ErrorEdit *>();
    QGuiApplication::clipboard()->setText(text);
    std::vector<double> turns;
    for (int round = 0; round < options.rounds(11); ++round) {
        const Paste paste = pasteInto(shared, *edit, text);
        if (!paste.complete)
            return bench::giveUp(QStringLiteral("A keystroke was lost."));
        turns.push_back(paste.longestTurn);
    }

    const bool quick = bench::report({QStringLiteral("wizard-recognition"), bench::median(recognition),
                                      unnoticed, 1.0, QStringLiteral("ms")},
                                     options);
    const bool answering = bench::report(
        {QStringLiteral("wizard-paste-turn"), bench::median(turns), unnoticed, 1.0, QStringLiteral("ms")},
        options);
    return quick && answering ? 0 : 1;
}
