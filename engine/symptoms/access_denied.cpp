// Code 5 when connecting. A file that may not be read is nothing of ours.
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/mechanism.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::AccessDenied)
};

QString title()
{
    return Text::tr("The server answered, but it refused to let you in (Access is denied).");
}

constexpr Code kCodes[] = {
    {5},
    {0x80338104},
    {0x80338105},
    {0x80338106},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"AccessDenied,PSSession"_p, 5),
    {u"error message : Access is denied"_p},
    {u"<f:Message>Access is denied"_p},
    {u"Message = Access is denied"_p, Strength::Complete, Needs::Wsman},
    {u"Winrs error:Access is denied"_p},
    {u"returned an access denied error"_p, Strength::Complete, Needs::Remoting},
    {u"An access denied error was received when connecting to the WMI service"_p, Strength::Complete,
     Needs::Remoting},
    {u"destination computer returned an access denied"_p, Strength::Fragment},
    {u"Access is denied"_p, Strength::Weak},
    {u"System error 5 has occurred"_p, Strength::Weak},
    {u"UnauthorizedAccessException"_p, Strength::Weak},
    {u"ANONYMOUS LOGON"_p, Strength::Weak},
    {u"アクセスが拒否されました"_p, Strength::Fragment, Needs::Wsman},
    {u"存取被拒。"_p, Strength::Fragment, Needs::Wsman},
    // PowerShell's own sentence (resources, facts page §6.1) before Windows' words for code 5; the words
    // themselves were not seen in this place and are unconfirmed, but for Japanese and Traditional Chinese.
    {u"chybovou zprávou: Přístup byl odepřen"_p},
    {u"mit folgender Fehlermeldung fehlgeschlagen: Zugriff verweigert"_p},
    {u"ist folgender Fehler aufgetreten: Zugriff verweigert"_p},
    {u"con el siguiente mensaje de error: Acceso denegado"_p},
    {u"Mensaje de error: Acceso denegado"_p},
    {u"avec le message d’erreur suivant: Accès refusé"_p},
    {u"avec le message d’erreur suivant: L’accès est refusé"_p},
    {u"messaggio di errore seguente: Accesso negato"_p},
    {u"seguente messaggio di errore: Accesso negato"_p},
    {u"エラー メッセージで失敗しました: アクセスが拒否されました"_p},
    {u"エラー メッセージが返されました: アクセスが拒否されました"_p},
    {u"오류 메시지가 반환되었습니다. 액세스가 거부되었습니다"_p},
    {u"komunikatu o błędzie: Odmowa dostępu"_p},
    {u"mensagem de erro: Acesso negado"_p},
    {u"завершилось с ошибкой: Отказано в доступе"_p},
    {u"Сообщение об ошибке: Отказано в доступе"_p},
    {u"hata iletisiyle başarısız oldu: Erişim engellendi"_p},
    {u"出现以下错误消息: 拒绝访问"_p},
    {u"错误消息如下: 拒绝访问"_p},
    {u"出現下列錯誤訊息: 存取被拒"_p},
    {u"傳回下列錯誤訊息: 存取被拒"_p},
    {u"The authorization of this user failed with error 5"_p}, // event 192
};

constexpr qsizetype kWrapped =
    240; // Exchange puts the server and the request between the sentence and its cause

/// Which of the three meanings of code 5 this is, and whether it was the second hop.
const SymptomSpec *refine(const Reading &reading, const Hit &hit)
{
    if (reading.firstAfter(Landmark::NotElevated, hit.begin, 300) >= 0)
        return nullptr; // the cmdlet itself wants administrator rights; nothing was connected to
    const bool inside = reading.isInsideRemoteSession(hit.begin);
    const qsizetype cause = reading.lastBefore(Landmark::Cause, hit.begin, kWrapped);
    const bool wrapped = hit.strength == Strength::Weak && cause >= 0 &&
                         reading.following(cause, 6) == QLatin1String("failed") &&
                         !reading.isBetween(Landmark::Boundary, cause, hit.begin);
    if (hit.strength == Strength::Weak && !wrapped) {
        const bool anonymous = reading.following(hit.begin, 9) == QLatin1String("anonymous");
        const bool net = reading.following(hit.begin, 6) == QLatin1String("system");
        const bool recorded = reading.firstAfter(Landmark::RemoteRecord, hit.end, 1200) >= 0;
        const bool away = anonymous || net || reading.hasNetworkPath(hit.begin);
        return (inside || recorded) && away ? &secondHop : nullptr;
    }
    if (const SymptomSpec *mechanism = mechanismOfCode5(reading, hit))
        return mechanism;
    return inside ? &secondHop : &accessDenied;
}

} // namespace

constinit const SymptomSpec accessDenied = {"access-denied", kCodes, kPhrases, title, {}, refine};

} // namespace credssp::symptoms
