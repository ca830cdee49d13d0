#include "engine/registry/gpt_ini.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::GptIni)
};

const QByteArray utf16Mark = QByteArrayLiteral("\xFF\xFE");
const QString lineEnd = QStringLiteral("\r\n");

/// Windows writes such files in the computer's code page, or in UTF-16 when they are that already. Latin-1
/// takes every byte as it is, and what matters here is ASCII.
QString decoded(const QByteArray &file)
{
    if (!file.startsWith(utf16Mark))
        return QString::fromLatin1(file);
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(file.constData() + utf16Mark.size()),
                              (file.size() - utf16Mark.size()) / 2);
}

QByteArray encoded(const QString &text, bool utf16)
{
    if (!utf16)
        return text.toLatin1();
    return utf16Mark + QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                  text.size() * qsizetype(sizeof(char16_t)));
}

/// One line's place in the text, without its end.
struct Line
{
    qsizetype from;
    qsizetype size;
};

struct General
{
    std::optional<Line> heading;
    std::optional<Line> version;
    std::optional<Line> extensions;
};

QString nameOf(QStringView line)
{
    return line.left(std::max<qsizetype>(line.indexOf(u'='), 0)).trimmed().toString();
}

General generalOf(const QString &text)
{
    General found;
    bool inside = false;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', from);
        qsizetype to = feed < 0 ? text.size() : feed;
        const qsizetype next = feed < 0 ? to : feed + 1;
        if (to > from && text.at(to - 1) == u'\r')
            --to;
        const Line line{from, to - from};
        const QStringView content = QStringView(text).mid(line.from, line.size).trimmed();
        if (content.startsWith(u'[')) {
            inside = !found.heading && content.compare(u"[General]", Qt::CaseInsensitive) == 0;
            if (inside)
                found.heading = line;
        } else if (inside) {
            // Of equal names Windows reads the first.
            if (!found.version && nameOf(content).compare(u"Version", Qt::CaseInsensitive) == 0)
                found.version = line;
            if (!found.extensions &&
                nameOf(content).compare(u"gPCMachineExtensionNames", Qt::CaseInsensitive) == 0)
                found.extensions = line;
        }
        from = next;
    }
    return found;
}

/// One higher in the low word. Zero would mean that there is nothing in the policy.
std::optional<QString> counted(const QString &version)
{
    bool ok = true;
    const uint number = version.isEmpty() ? 0 : version.toUInt(&ok);
    if (!ok)
        return std::nullopt;
    const uint machine = (number & 0xFFFFU) == 0xFFFFU ? 1 : (number & 0xFFFFU) + 1;
    return QString::number((number & 0xFFFF0000U) | machine);
}

/// "[{extension}{tool}{tool}][…]" with our pair in it, in ascending order.
std::optional<QString> withOurPair(const QString &list)
{
    static const QRegularExpression whole(QStringLiteral("^(?:\\[(?:\\{[0-9A-Fa-f-]{36}\\})+\\])*$"));
    static const QRegularExpression block(QStringLiteral("\\[([^\\]]*)\\]"));
    static const QRegularExpression guid(QStringLiteral("\\{[^}]*\\}"));
    if (!whole.match(list).hasMatch())
        return std::nullopt;
    QList<QStringList> blocks;
    for (auto found = block.globalMatch(list); found.hasNext();) {
        QStringList guids;
        const QString inside = found.next().captured(1);
        for (auto one = guid.globalMatch(inside); one.hasNext();)
            guids.append(one.next().captured());
        blocks.append(guids);
    }
    const auto ours = std::ranges::find_if(blocks, [](const QStringList &guids) {
        return guids.constFirst().compare(registryExtension, Qt::CaseInsensitive) == 0;
    });
    const auto before = [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    };
    if (ours == blocks.end()) {
        const auto place = std::ranges::find_if(
            blocks, [&](const QStringList &guids) { return before(registryExtension, guids.constFirst()); });
        blocks.insert(place, {registryExtension, templatesTool});
    } else if (!ours->contains(templatesTool, Qt::CaseInsensitive)) {
        const auto place = std::find_if(ours->begin() + 1, ours->end(),
                                        [&](const QString &tool) { return before(templatesTool, tool); });
        ours->insert(place, templatesTool);
    } else {
        return list;
    }
    QString written;
    for (const QStringList &guids : std::as_const(blocks))
        written += QLatin1Char('[') + guids.join(QString()) + QLatin1Char(']');
    return written;
}

QString valueOf(const QString &text, const std::optional<Line> &line)
{
    if (!line)
        return {};
    const QString content = text.mid(line->from, line->size);
    return content.mid(content.indexOf(u'=') + 1).trimmed();
}

Failure broken(const QString &subject)
{
    return failure(ErrorCode::Corrupt, subject,
                   Text::tr("\"%1\" is damaged, so the local policy is left as it is.").arg(subject));
}

} // namespace

Result<QByteArray> countMachineChange(const QByteArray &file, const QString &subject)
{
    if (file.size() > gptIniLimit || (file.startsWith(utf16Mark) && file.size() % 2 != 0))
        return broken(subject);
    QString text = decoded(file);
    const General general = generalOf(text);
    const auto version = counted(valueOf(text, general.version));
    const auto extensions = withOurPair(valueOf(text, general.extensions));
    if (!version || !extensions)
        return broken(subject);

    // From the back, so that the places in front stay right.
    struct Edit
    {
        qsizetype from;
        qsizetype size;
        QString text;
    };
    std::vector<Edit> edits;
    QString added;
    const auto put = [&](const std::optional<Line> &line, const QString &name, const QString &value) {
        if (line)
            edits.push_back({line->from, line->size,
                             text.mid(line->from, text.indexOf(u'=', line->from) + 1 - line->from) + value});
        else
            added += name + QLatin1Char('=') + value + lineEnd;
    };
    put(general.extensions, QStringLiteral("gPCMachineExtensionNames"), *extensions);
    put(general.version, QStringLiteral("Version"), *version);
    if (!added.isEmpty() && general.heading) {
        const qsizetype feed = text.indexOf(u'\n', general.heading->from);
        edits.push_back({feed < 0 ? text.size() : feed + 1, 0, feed < 0 ? lineEnd + added : added});
    } else if (!added.isEmpty()) {
        const QString gap = text.isEmpty() || text.endsWith(u'\n') ? QString() : lineEnd;
        edits.push_back({text.size(), 0, gap + QStringLiteral("[General]") + lineEnd + added});
    }
    std::ranges::stable_sort(edits, std::greater(), &Edit::from);
    for (const Edit &edit : edits)
        text.replace(edit.from, edit.size, edit.text);
    return encoded(text, file.startsWith(utf16Mark));
}

} // namespace credssp
