/**
 * Domains where many people who have nothing to do with each other have their mail: limits by domain don't count there.
 */
const FREEMAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com outlook.de outlook.fr outlook.es outlook.com.tr ' +
    'hotmail.co.uk hotmail.fr hotmail.de hotmail.es hotmail.it windowslive.com yahoo.com ymail.com rocketmail.com yahoo.co.uk ' +
    'yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.com.tr yahoo.com.br aol.com icloud.com me.com mac.com proton.me protonmail.com ' +
    'pm.me gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de mail.com fastmail.com fastmail.fm zoho.com ' +
    'yandex.com yandex.ru yandex.com.tr mail.ru bk.ru inbox.ru list.ru orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it ' +
    'virgilio.it tin.it alice.it terra.es telefonica.net uol.com.br bol.com.br terra.com.br qq.com 163.com 126.com naver.com ' +
    'hanmail.net mynet.com btinternet.com comcast.net verizon.net att.net cox.net tutanota.com tuta.io hey.com posteo.de ' +
    'mailbox.org seznam.cz wp.pl o2.pl interia.pl onet.pl abv.bg ukr.net rediffmail.com'
  ).split(' '),
);

/** Whether the domain (lower case) is one of a mail provider for everybody. */
export function isFreemail(domain: string): boolean {
  return FREEMAIL.has(domain);
}
