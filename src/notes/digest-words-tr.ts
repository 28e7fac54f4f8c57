/** The digest in Turkish. */
import type { Temporal } from 'temporal-polyfill';
import { monthName } from '../calendar/say-day.js';
import type { DigestWords } from './digest-words.js';

const DAYS = ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'];

function dayName(date: Temporal.PlainDate): string {
  return DAYS[date.dayOfWeek - 1] ?? '';
}

/** With its date where another day there has the same name. */
function nameAmong(date: Temporal.PlainDate, days: readonly Temporal.PlainDate[]): string {
  const isAlone = days.filter(({ dayOfWeek }) => dayOfWeek === date.dayOfWeek).length === 1;
  return isAlone ? dayName(date) : `${date.day} ${monthName(date, 'tr')} ${dayName(date)}`;
}

function inBrackets(names: readonly string[]): string {
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
}

function all(numbers: readonly number[]): string {
  const last = numbers.at(-1) ?? '';
  return numbers.length < 2 ? `${last}` : `${numbers.slice(0, -1).join(', ')} ve ${last}`;
}

/** Turkish. */
export const turkishDigest: DigestWords = {
  subject: (date, forYou, goingOut) =>
    `${date.day} ${monthName(date, 'tr')} ${dayName(date)}: size ${forYou}, bugün gidecek ${goingOut}`,
  lookAt: (mail) => `Bakın: ${mail}`,
  unknown: (name) =>
    `${name} için olan bir e-postanın ulaşıp ulaşmadığını bilemiyorum, kendiliğimden bir daha göndermem. EVET: ulaştı.`,
  propose: (name, what, when) =>
    `${name} henüz bunu duymadı: ${what}. Aşağıdaki metin gitsin mi? GÖNDER derseniz gidiş: ${when}.`,
  proposeChanged: (name) =>
    `Duyuru, ${name} için, onayladığınızdan başka türlü ve bekliyor. Aşağıdaki metin gitsin mi? GÖNDER.`,
  goingOut: 'Bugün gidecekler:',
  wouldGoOut: 'Prova olmasaydı bugün gidecekler:',
  goingLater: 'Daha sonra gidecekler:',
  wouldGoLater: 'Prova olmasaydı daha sonra gidecekler:',
  going: (time, name, what) => `${time} ${name}, ${what}`,
  kept: (days, what) => `${days.map((date) => nameAmong(date, days)).join(', ')}: ${what}.`,
  fromClients: (number) => `müşterilerden ${number}`,
  fromInquirers: (number) => `ilk kez yazanlardan ${number}`,
  replies: (names) => `otomatik yanıt ${names.length}${inBrackets(names)}`,
  rehearsed: (names) => `provada kalan otomatik yanıt ${names.length}${inBrackets(names)}`,
  urgent: (number) => `acil ${number}`,
  leftAlone: (parts) =>
    `yanıtsız bırakılan ${parts.length}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`,
  greeting: (name, greeting, language) =>
    `${name} için selamınız "${greeting}", oysa clients.yaml dosyasındaki dil ${language}: e-postalarım o dilin sade selamıyla başlar. Değiştirmek için oraya language ya da greeting yazın.`,
  waiting: (number) => `Bekleyenler, bir daha sorulmaz: ${number}. "durum" hepsini listeler.`,
  unreadOrders: (beginnings) =>
    `Okuyamadığım ${beginnings.length} komut e-postası daha: ${beginnings.map((text) => `"${text}"`).join(' · ')}. Hiçbir şey değişmedi.`,
  notInSent: (beginning) =>
    `Komut adresinize gelen "${beginning}" Gönderilmiş klasörünüzde yoktu: dikkate alınmadı. Sizinse Driverseat/Do klasörüne taşıyın; o zaman bir kez daha sorarım.`,
  ifNothing: {
    start: 'Bir şey yapmazsanız:',
    onceMore: (numbers) => `${all(numbers)} burada bir kez daha sorulur, sonra bekleyenlere geçer`,
    lastTime: (numbers) => `${all(numbers)} bekleyenlere geçer`,
    leave: (times) => `saati gelen gider (${times.join(', ')})`,
    wouldLeave: (times) => `prova olmasaydı saati gelen giderdi (${times.join(', ')})`,
    nothing: 'hiçbir şey olmaz',
  },
};
