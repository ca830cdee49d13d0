// PowerShell's own sentence around a cause, in its languages: what stands in it is WinRM's answer, even where
// Windows says the same of everything. (Sentences: PowerShell's resources RemotingErrorIdStrings; causes: the
// texts of winerror.h.)
#include "engine/symptoms/symptom.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

namespace {

struct Sentence
{
    const char *language;
    const char *text; ///< UTF-8; %1: the server, %2: the cause
};

constexpr Sentence kSentences[] = {
    {"English, connecting", "Connecting to remote server %1 failed with the following error message : %2"},
    {"English, sending", "Sending data to remote server %1 failed with the following error message : %2"},
    {"Czech", "Připojení ke vzdálenému serveru %1 se nezdařilo. Chybová zpráva: %2"},
    {"German", "Beim Verbinden mit dem Remoteserver \"%1\" ist folgender Fehler aufgetreten: %2"},
    {"Spanish", "Error de conexión al servidor remoto %1. Mensaje de error: %2"},
    {"French", "Échec de l’envoi de données au serveur distant %1 avec le message d’erreur suivant : %2"},
    {"Italian",
     "L'invio dei dati al server remoto %1 non è riuscito con il messaggio di errore seguente: %2"},
    {"Japanese", "リモート サーバー %1 へのデータの送信が次のエラー メッセージで失敗しました: %2"},
    {"Korean", "다음 오류 메시지와 함께 원격 서버 %1 데이터를 보내지 못했습니다. %2"},
    {"Polish", "Wysyłanie danych do serwera zdalnego %1 nie powiodło się z powodu następującego komunikatu o "
               "błędzie: %2"},
    {"Russian", "Отправка данных на удаленный сервер %1 завершилась с ошибкой: %2"},
    {"Turkish", "%1 uzak sunucusuna veri gönderme şu hata iletisiyle başarısız oldu: %2"},
    {"Chinese, simplified", "将数据发送到远程服务器 %1 失败，出现以下错误消息: %2"},
    {"Chinese, traditional", "傳送資料至遠端伺服器 %1 失敗，出現下列錯誤訊息: %2"},
};

struct Cause
{
    const char *id;
    const char *text;
};

constexpr Cause kCauses[] = {
    {"http-error", "The RPC server is unavailable."},
    {"logon-failure", "The referenced account is currently locked out and may not be logged on to."},
    {"logon-failure", "The logon attempt failed"},
    {"quota-limit", "Not enough memory resources are available to complete this operation."},
    {"service-not-running", "A system shutdown is in progress."},
    {"kerberos-no-authority", "The specified domain either does not exist or could not be contacted."},
    {"kerberos-no-authority", "The Local Security Authority cannot be contacted"},
    {"https-certificate", "The received certificate has expired."},
    {"https-certificate", "The certificate's CN name does not match the passed value."},
    {"network-timeout", "The semaphore timeout period has expired."},
    {"credssp-handshake", "The requested security package does not exist"},
};

} // namespace

class tst_SymptomSentence : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void windowsOwnMessageCountsInIt_data();
    void windowsOwnMessageCountsInIt();
    void nowhereElse_data();
    void nowhereElse();
    void aLostConnectionIsTold_data();
    void aLostConnectionIsTold();
    void everybodysWordsCountInWinRmsLine_data();
    void everybodysWordsCountInWinRmsLine();

private:
    LogGuard m_log;
};

void tst_SymptomSentence::windowsOwnMessageCountsInIt_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("id");
    for (const Sentence &sentence : kSentences) {
        for (const Cause &cause : kCauses)
            QTest::addRow("%s: %s", sentence.language, cause.text)
                << QString::fromUtf8(sentence.text)
                       .arg(QStringLiteral("srv-db7"), QString::fromUtf8(cause.text))
                << QString::fromLatin1(cause.id);
    }
}

void tst_SymptomSentence::windowsOwnMessageCountsInIt()
{
    QFETCH(QString, pasted);
    QFETCH(QString, id);
    const std::vector<Symptom> symptoms = identify(pasted);
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().id, id);
    QCOMPARE(symptoms.front().computer, QStringLiteral("srv-db7"));
}

void tst_SymptomSentence::nowhereElse_data()
{
    QTest::addColumn<QString>("pasted");
    for (const Cause &cause : kCauses) {
        QTest::addRow("alone: %s", cause.text) << QString::fromUtf8(cause.text);
        QTest::addRow("another program: %s", cause.text)
            << QStringLiteral("Setup of agent failed with the following error message : ") +
                   QString::fromUtf8(cause.text);
        QTest::addRow("another program, with slips: %s", cause.text)
            << QStringLiteral("Setup of agent failed with the folowing error mesage : ") +
                   QString::fromUtf8(cause.text);
        QTest::addRow("in German: %s", cause.text)
            << QStringLiteral("Beim Drucken ist folgender Fehler aufgetreten: ") +
                   QString::fromUtf8(cause.text);
    }
}

void tst_SymptomSentence::nowhereElse()
{
    QFETCH(QString, pasted);
    const std::vector<Symptom> symptoms = identify(pasted);
    QVERIFY2(symptoms.empty(), symptoms.empty() ? "" : qPrintable(symptoms.front().id));
}

void tst_SymptomSentence::aLostConnectionIsTold_data()
{
    QTest::addColumn<QString>("pasted");
    const auto row = [](const char *language, const char *text) {
        QTest::newRow(language) << QString::fromUtf8(text);
    };
    row("English",
        "WARNING: The network connection to srv-db7 has been interrupted. Attempting to reconnect for "
        "up to 4 minutes...");
    row("Czech",
        "Síťové připojení k srv-db7 bylo přerušeno. Probíhá pokus o opětovné připojení po dobu až 4 min...");
    row("German",
        "Die Netzwerkverbindung mit „srv-db7“ wurde unterbrochen. Es wird bis zu 4 Minuten lang versucht, "
        "die Verbindung wiederherzustellen...");
    row("Spanish",
        "Se ha interrumpido la conexión de red a srv-db7. Intentando volver a conectar durante un máximo "
        "de 4 minutos...");
    row("French",
        "La connexion réseau vers srv-db7 a été interrompue. Tentative de reconnexion jusqu’à 4 minutes...");
    row("Italian",
        "La connessione di rete a srv-db7 è stata ripristinata. Tentativo di riconnessione per un massimo "
        "di 4 minuti...");
    row("Japanese", "srv-db7 へのネットワーク接続が中断されました。最大 4 分間再接続を試みています...");
    row("Korean",
        "srv-db7에 대한 네트워크 연결이 중단되었습니다. 최대 4분 동안 다시 연결을 시도하는 중입니다...");
    row("Polish",
        "Połączenie sieciowe z srv-db7 zostało przerwane. Trwa próba ponownego nawiązania połączenia przez "
        "maksymalnie 4 min...");
    row("Russian", "Сетевое соединение с srv-db7 прервано. Попытка переподключения длится до 4 минут...");
    row("Turkish", "srv-db7 ile ağ bağlantısı kesildi. 4 dakikaya kadar yeniden bağlanmaya çalışılıyor...");
    row("Chinese, simplified", "到 srv-db7 的网络连接已中断。正在尝试重新连接，最多等待 4 几分钟...");
    row("Chinese, traditional", "srv-db7 的網路連線已中斷。正在嘗試重新連線，最多 4 分鐘...");
}

void tst_SymptomSentence::aLostConnectionIsTold()
{
    QFETCH(QString, pasted);
    const std::vector<Symptom> symptoms = identify(pasted);
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().id, QStringLiteral("network-timeout"));
    QCOMPARE(symptoms.front().computer, QStringLiteral("srv-db7"));
}

void tst_SymptomSentence::everybodysWordsCountInWinRmsLine_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("id"); // empty: not recognized
    const auto row = [](const char *why, const char *text, const char *id) {
        QTest::newRow(why) << QString::fromUtf8(text) << QString::fromLatin1(id);
    };
    row("behind WinRM", "WinRM Error: Authentication failed. Check username/password.", "logon-failure");
    row("in front of WinRM", "Could not connect to server via winrm.", "cannot-connect");
    row("beside its port", "Connection to 10.44.3.19:5986 timed out through SOCKS proxy.", "network-timeout");
    row("in Chinese", "WinRM认证失败: 用户 \"opsadmin\" 未通过认证", "logon-failure");
    row("in another line", "WinRM is running.\nMail: authentication failed", "");
    row("in another line of a JSON text", "{\"log\": \"WinRM is running.\\nMail: authentication failed\"}",
        "");
    row("within an identifier", "CannotConnectWinRMService2", "");
    row("without WinRM", "Authentication failed. Check username/password.", "");
}

void tst_SymptomSentence::everybodysWordsCountInWinRmsLine()
{
    QFETCH(QString, pasted);
    QFETCH(QString, id);
    const std::vector<Symptom> symptoms = identify(pasted);
    QCOMPARE(symptoms.empty() ? QString() : symptoms.front().id, id);
    if (!symptoms.empty())
        QVERIFY(symptoms.front().confidence < 0.5); // it says the least
}

QTEST_GUILESS_MAIN(tst_SymptomSentence)
#include "tst_symptom_sentence.moc"
