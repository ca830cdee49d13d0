// A corpus file is plain UTF-8: each text begins with its header, "#! key: value" lines in a fixed order
// (name, means, computer, seen, and perhaps note), and ends where the next header begins.
#include "tests/engine/symptoms/error_corpus.h"

#include "engine/symptoms/symptom.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace {

const QString kMark = QStringLiteral("#! ");
const QString kWorking = QStringLiteral("working");
const QString kAside = QStringLiteral("aside");

/// An author's folder, or the first author's two.
struct Folder
{
    const char *name;
    bool divided = false; ///< into halves that nobody chooses
    bool workedOn = true;
};

// In the order in which they were written.
constexpr Folder kFolders[] = {{"working"},
                               {"aside"},
                               {"fresh", true},
                               {"third"},
                               {"fourth"},
                               {"fifth"},
                               {"sixth"},
                               {"seventh"},
                               {"eighth"},
                               {"ninth"},
                               {"tenth"},
                               {"eleventh"},
                               {"twelfth"},
                               {"thirteenth"},
                               {"fourteenth"},
                               {"fifteenth"},
                               {"sixteenth"},
                               {"seventeenth", false, false},
                               {"eighteenth"},
                               {"refuse"},
                               {"nineteenth"},
                               {"twentieth", false, false},
                               {"twentyfirst", false, false},
                               {"twentysecond", false, false},
                               {"helpa"},
                               {"helpb"},
                               {"helpc"},
                               {"helpd"},
                               {"deny"},
                               {"twentythird"},
                               {"twentyfourth"},
                               {"popa"},
                               {"popb"},
                               {"popc"},
                               {"popd"},
                               {"pope"},
                               {"popf"},
                               {"twentyfifth", false, false},
                               {"twentyseventh", false, false},
                               {"cata"},
                               {"catb"},
                               {"catc"},
                               {"catd"},
                               {"cate"}};

QString halfOf(const QString &source)
{
    const QByteArray hash = QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha1);
    return (static_cast<uchar>(hash.front()) & 1) != 0 ? kAside : kWorking;
}

class Reader
{
public:
    explicit Reader(Corpus &corpus)
        : m_corpus(corpus)
    {
    }

    void read(const Folder &folder, const QString &path)
    {
        m_folder = QString::fromLatin1(folder.name);
        m_isDivided = folder.divided;
        m_file = m_folder + u'/' + path.section(u'/', -1);
        m_line = 0;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            complain(QStringLiteral("cannot be read"));
            return;
        }
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        qsizetype i = 0;
        while (i < lines.size() && !(i + 1 == lines.size() && lines.at(i).isEmpty())) {
            m_line = i + 1;
            if (!lines.at(i).startsWith(kMark)) {
                complain(QStringLiteral("a text begins with \"#! name: \""));
                return;
            }
            i = text(lines, i);
        }
    }

private:
    /// Reads the text whose header begins at line @p at; the line behind it.
    qsizetype text(const QStringList &lines, qsizetype at)
    {
        CorpusText text;
        text.where = QStringLiteral("%1:%2").arg(m_file).arg(at + 1);
        text.name = value(lines, at++, QStringLiteral("name"));
        means(text, value(lines, at++, QStringLiteral("means")));
        const QString computer = value(lines, at++, QStringLiteral("computer"));
        if (computer != QStringLiteral("-"))
            text.computers = computer.split(QStringLiteral(" or "));
        const QString seen = value(lines, at++, QStringLiteral("seen"));
        if (m_folder != kWorking && m_folder != kAside)
            later(text, seen);
        else if (halfOf(seen) != m_folder)
            complain(QStringLiteral("belongs to the half \"%1\"").arg(halfOf(seen)));
        m_sources.insert(seen);
        if (at < lines.size() && lines.at(at).startsWith(QStringLiteral("#! note: ")))
            ++at;
        const qsizetype begin = at;
        while (at < lines.size() && !lines.at(at).startsWith(kMark))
            ++at;
        text.text = lines.mid(begin, at - begin).join(u'\n').trimmed();
        if (text.text.isEmpty())
            complain(QStringLiteral("has no text"));
        if (m_names.contains(text.name))
            complain(QStringLiteral("the name \"%1\" stands there twice").arg(text.name));
        m_names.insert(text.name);
        partOf(seen).push_back(text);
        return at;
    }

    /// Nobody's texts twice: a source of the parts before would measure what was already worked on.
    void later(const CorpusText &text, const QString &seen)
    {
        if (!text.name.startsWith(m_folder + u'-'))
            complain(QStringLiteral("the name begins with \"%1-\"").arg(m_folder));
        if (m_sources.contains(seen) && seen != QStringLiteral("written here"))
            complain(QStringLiteral("what it was seen in stands there twice"));
    }

    std::vector<CorpusText> &partOf(const QString &seen)
    {
        const bool odd = m_isDivided && halfOf(seen) == kAside;
        return m_corpus.parts.at(m_corpus.parts.size() - (m_isDivided && !odd ? 2 : 1)).texts;
    }

    QString value(const QStringList &lines, qsizetype at, const QString &key)
    {
        m_line = at + 1;
        const QString begin = kMark + key + QStringLiteral(": ");
        if (at >= lines.size() || !lines.at(at).startsWith(begin) || lines.at(at).size() == begin.size()) {
            complain(QStringLiteral("\"%1\" is missing here").arg(begin));
            return {};
        }
        return lines.at(at).mid(begin.size());
    }

    void means(CorpusText &text, const QString &value)
    {
        if (value == QStringLiteral("none"))
            return;
        text.tie = value.contains(QStringLiteral(" = "));
        text.means = value.split(text.tie ? QStringLiteral(" = ") : QStringLiteral(" or "));
        for (const QString &id : text.means) {
            if (!credssp::allSymptomIds().contains(id))
                complain(QStringLiteral("there is no symptom \"%1\"").arg(id));
        }
    }

    void complain(const QString &what)
    {
        m_corpus.complaints.append(QStringLiteral("%1:%2: %3").arg(m_file).arg(m_line).arg(what));
    }

    Corpus &m_corpus;
    QSet<QString> m_names;
    QSet<QString> m_sources;
    QString m_folder;
    bool m_isDivided = false;
    QString m_file;
    qsizetype m_line = 0;
};

} // namespace

const std::vector<CorpusText> &Corpus::part(const QString &name) const
{
    return std::ranges::find(parts, name, &CorpusPart::name)->texts;
}

std::vector<CorpusText> Corpus::texts() const
{
    std::vector<CorpusText> all;
    for (const CorpusPart &part : parts)
        if (part.workedOn)
            all.insert(all.end(), part.texts.begin(), part.texts.end());
    return all;
}

Corpus readCorpus(const QString &folder)
{
    Corpus corpus;
    Reader reader(corpus);
    for (const Folder &author : kFolders) {
        const QString name = QString::fromLatin1(author.name);
        if (author.divided)
            corpus.parts.push_back({name + QStringLiteral(", half A"), {}, author.workedOn});
        corpus.parts.push_back(
            {author.divided ? name + QStringLiteral(", half B") : name, {}, author.workedOn});
        const QDir dir(folder + u'/' + name);
        for (const QString &file : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
            reader.read(author, dir.filePath(file));
    }
    return corpus;
}
