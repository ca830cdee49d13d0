#include "wizard/pages/carry_panel.h"

#include "wizard/widgets/command_view.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/icon.h"
#include "wizard/widgets/status_label.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace credssp {

namespace {

/// Lines that belong together, each with a dot before it.
QWidget *dotted(const QStringList &lines, QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    for (const QString &line : lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::related);
        auto *dot = new QLabel(QString(QChar(0x2022)), list);
        theme::setTextRole(*dot, theme::Role::MutedText);
        row->addWidget(dot, 0, Qt::AlignTop);
        row->addWidget(new WrapLabel(line, list), 1);
        column->addLayout(row);
    }
    return list;
}

} // namespace

CarryPanel::CarryPanel(CarryModel &model, int errand, bool isFirst, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_errand(errand)
    , m_request(model.errands().at(static_cast<std::size_t>(errand)).request)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::related);
    buildReading();
    buildSaving();
    buildRunning();
    buildBringing(isFirst);
    if (isFirst) {
        m_save->setText(tr("Save the sc&ript …"));
        m_open->setText(tr("Open the &answer …"));
    }
    connect(&m_model, &CarryModel::changed, this, &CarryPanel::refresh);
    refresh();
}

QWidget *CarryPanel::first() const
{
    // Who has saved it comes back with the answer.
    const auto at = static_cast<std::size_t>(m_errand);
    const bool isSaved = at < m_model.errands().size() && !m_model.errands().at(at).savedAs.isEmpty();
    return isSaved ? static_cast<QWidget *>(m_open) : m_firstFold;
}

QString CarryPanel::computer() const
{
    return m_request.expected;
}

QVBoxLayout *CarryPanel::step(const QString &heading)
{
    if (m_steps > 0)
        m_column->addSpacing(theme::inside);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::related);
    auto *number = new QLabel(QString::number(++m_steps), this);
    number->setFont(theme::strongFont());
    number->setMinimumWidth(theme::groups);
    theme::setTextRole(*number, theme::Role::Accent);
    auto *words = new WrapLabel(heading, this);
    words->setFont(theme::strongFont());
    top->addWidget(number, 0, Qt::AlignTop);
    top->addWidget(words, 1);
    m_column->addLayout(top);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(theme::groups + theme::related, 0, 0, 0);
    column->setSpacing(theme::related);
    m_column->addLayout(column);
    return column;
}

void CarryPanel::addFold(QVBoxLayout *column, const QString &title, QWidget *content,
                         std::function<void()> fill)
{
    auto *fold = new DisclosureButton(title, this);
    content->hide();
    column->addWidget(fold, 0, Qt::AlignLeading);
    column->addWidget(content);
    if (m_firstFold == nullptr)
        m_firstFold = fold;
    connect(fold, &DisclosureButton::toggled, content,
            [content, fill = std::move(fill), filled = false](bool open) mutable {
                if (open && !std::exchange(filled, true) && fill)
                    fill();
                content->setVisible(open);
            });
}

void CarryPanel::buildReading()
{
    auto *column = step(tr("Read what the script does"));
    const QStringList changes = m_model.changes(m_errand);
    if (changes.isEmpty()) {
        column->addWidget(new WrapLabel(
            tr("It only looks, and changes nothing. It works on %1 alone.").arg(computer()), this));
    } else {
        column->addWidget(new WrapLabel(tr("It makes these changes on %1 and nowhere else. It stops at the "
                                           "first one that does not succeed, "
                                           "and where something is no longer as it was shown:")
                                            .arg(computer()),
                                        this));
        column->addWidget(dotted(changes, this));
    }
    const QStringList looks = m_model.looks(m_errand);
    addFold(column, tr("What it looks at"), dotted(looks, this), {});
    auto *whole = new QWidget(this);
    auto *inside = new QVBoxLayout(whole);
    inside->setContentsMargins(0, 0, 0, 0);
    addFold(column, tr("The whole script"), whole, [this, whole, inside] {
        inside->addWidget(
            new CommandView(tr("The script for %1").arg(computer()), m_model.text(m_errand), whole));
        emit added(whole);
    });
}

void CarryPanel::buildSaving()
{
    auto *column = step(tr("Save it and take it to %1").arg(computer()));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::groups);
    m_save = new QPushButton(icon(Icon::Save), tr("Save the script …"), this);
    m_save->setObjectName(QStringLiteral("saveScript"));
    m_save->setAutoDefault(false);
    m_save->setAccessibleName(tr("Save the script for %1").arg(computer()));
    m_saved = new StatusLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_saved->hide();
    row->addWidget(m_save);
    row->addWidget(m_saved, 1, Qt::AlignVCenter);
    row->addStretch();
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &CarryPanel::save);
}

void CarryPanel::buildRunning()
{
    auto *column = step(tr("Run it there, in PowerShell as administrator"));
    column->addWidget(
        new WrapLabel(tr("Go to the file's folder. Look first whether anybody has changed the file: "
                         "this line must print the same value (SHA-256)."),
                      this));
    m_hashLine = new CommandView(QString(), QString(), this);
    column->addWidget(m_hashLine);
    auto *hash = new CommandView(tr("The SHA-256 that it must print for %1").arg(computer()),
                                 m_model.script(m_errand).sha256, this);
    hash->setTinted(false);
    column->addWidget(hash);
    m_runLine = new CommandView(QString(), QString(), this);
    column->addWidget(m_runLine);
    auto *refused = new QWidget(this);
    auto *inside = new QVBoxLayout(refused);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme::related);
    inside->addWidget(new WrapLabel(
        tr("Windows marks files that come over the network or by mail, and PowerShell then runs them only "
           "when "
           "they are signed. This line takes the mark away, once you have compared the SHA-256:"),
        refused));
    m_unblockLine = new CommandView(QString(), QString(), refused);
    inside->addWidget(m_unblockLine);
    inside->addWidget(new WrapLabel(tr("If running scripts is disabled altogether, this allows it in this "
                                       "one PowerShell window, unless a "
                                       "policy of the domain forbids it:"),
                                    refused));
    inside->addWidget(new CommandView(tr("PowerShell on %1: allow scripts in this window").arg(computer()),
                                      carriedAllowLine(), refused));
    addFold(column, tr("If Windows does not run it"), refused, {});
}

void CarryPanel::buildBringing(bool isFirst)
{
    auto *column = step(tr("Bring back the file that it writes"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::groups);
    m_open = new QPushButton(icon(Icon::Open), tr("Open the answer …"), this);
    m_open->setObjectName(QStringLiteral("openAnswer"));
    m_open->setAutoDefault(false);
    m_open->setAccessibleName(tr("Open the answer of %1").arg(computer()));
    if (isFirst)
        theme::setPrimary(*m_open);
    auto *name = mutedLabel(tr("It is called %1 and lies beside the script. You can also drop it here.")
                                .arg(m_model.script(m_errand).answerName),
                            this);
    name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(m_open);
    row->addWidget(name, 1, Qt::AlignVCenter);
    column->addLayout(row);
    m_problem = new StatusLabel(this);
    m_problem->setObjectName(QStringLiteral("refused"));
    theme::setTextRole(*m_problem, theme::Role::Problem);
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_open, &QPushButton::clicked, this, &CarryPanel::open);
}

void CarryPanel::refresh()
{
    // Another list of errands comes with other panels; this one may be about to go.
    const auto at = static_cast<std::size_t>(m_errand);
    if (at >= m_model.errands().size() || m_model.errands().at(at).request.nonce != m_request.nonce)
        return;
    const QString name = m_model.savedName(m_errand);
    m_hashLine->setCommand(tr("PowerShell on %1: see that nobody has changed the file").arg(computer()),
                           carriedHashLine(name));
    m_runLine->setCommand(tr("PowerShell on %1, as administrator: run it").arg(computer()),
                          carriedRunLine(name));
    m_unblockLine->setCommand(tr("PowerShell on %1: take the mark away").arg(computer()),
                              carriedUnblockLine(name));
    m_open->setEnabled(!m_model.isOpening());
    m_problem->setVisible(!m_model.problem().isEmpty());
    if (m_problem->text() != m_model.problem())
        m_problem->announce(m_model.problem());
}

void CarryPanel::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the script"), m_model.scriptName(m_errand), tr("PowerShell scripts (*.ps1)"));
    if (path.isEmpty())
        return;
    const auto saved = m_model.save(m_errand, path);
    m_saved->show();
    m_saved->announce(saved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                            : errorText(saved.error()));
}

void CarryPanel::open()
{
    auto *dialog =
        new QFileDialog(this, tr("Open the answer"), QString(), tr("Answers (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_model, &CarryModel::open);
    dialog->open();
}

} // namespace credssp
