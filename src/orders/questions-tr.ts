/** What she reads in Turkish of a line that is asked about or refused. No suffix touches a name. */
import type { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../calendar/contact-policy.js';
import type { ClosedBy } from '../calendar/day-plan.js';
import type { SaidDate } from '../calendar/said-date.js';
import { nextOpenDay } from '../calendar/working-days.js';
import { TURKISH_DAYS } from './day-words.js';
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import { exampleDay, exampleMove, writtenExamples } from './examples.js';
import type { Draft, OrderName } from './order.js';
import { fieldWord, orderWord } from './vocabulary.js';
import { firstPhase, percentIn, projectList, type Questions, readerOf, timeText } from './wording.js';

const { shortDay: day, weekday: weekdays, written } = TURKISH_DAYS;
const YES_OR_NO = 'EVET ya da HAYIR.';
const BOTH_ANEW = 'EVET, HAYIR ya da iki günü yeniden yazın.';

const { day: example, movable, twoDays } = writtenExamples(TURKISH_DAYS);

type Missing = Extract<Doubt, { kind: 'missing' }>['part'];

/** "salı". */
function weekday({ dayOfWeek }: Temporal.PlainDate): string {
  return weekdays(dayOfWeek as Weekday).split(' ')[0] ?? '';
}

const MISSING: Record<Missing, (desk: Desk, draft: Draft | null) => string> = {
  date: (desk, draft) => `Hangi gün? Bir tarih yazın, örneğin ${movable(desk, draft)}.`,
  days: () => 'Kaç iş günü? Sayıyı yazın, örneğin 3 gün.',
  weekday: (desk) =>
    `Haftanın hangi günü? Birini yazın, örneğin ${weekday(exampleDay(desk))}; tek bir gün için: ${example(desk)} kapalı.`,
  value: () => 'Ne olsun? Değerini yazın; - siler.',
  'two-days': (desk) => `Hangi iki gün? Önce açılanı, sonra kapananı yazın, örneğin: ${twoDays(desk)}.`,
};

/** "iletişime kapalı gününüz", "resmî tatil (Cumhuriyet Bayramı)". */
function closedDay(by: ClosedBy): string {
  if (by.what === 'holiday') return `resmî tatil (${by.name})`;
  return by.what === 'no-contact' ? 'iletişime kapalı gününüz' : 'kapalı bir gün';
}

/** What answers a note. */
function answerOf(order: OrderName): string {
  if (order === 'tick') return 'Tek başına bir numara';
  return order === 'remind' ? 'Tek başına bir gün sayısı' : 'Bu söz';
}

type DateDoubt = Exclude<SaidDate, { verdict: 'date' }>;

function doubtfulDate(said: string, { why, candidates }: DateDoubt, desk: Desk): string {
  const days = candidates.map((date) => day(date, desk)).join(' ya da ');
  const next = candidates.at(-1);
  const one = next ?? exampleDay(desk);
  const asWritten = `${written(one)} ya da ${one}`;
  const which = candidates.length === 1 ? YES_OR_NO : 'Tarihi yazın.';
  const texts: Record<DateDoubt['why'], string> = {
    'same-weekday': `"${said}" tam o gün yazıldı. ${days} olsun mu? ${which}`,
    'just-past': `"${said}" daha yeni geçti. ${next === undefined ? 'Hangi gün?' : `${day(next, desk)} olsun mu? EVET ya da başka bir gün.`}`,
    past: `"${said}" geçmişte kaldı. Hangi gün? Tarihi yazın.`,
    'other-weekday': `"${said}": gün ile tarih uyuşmuyor. ${days === '' ? 'Hangi gün?' : `${days} olsun mu?`} ${which}`,
    'next-weekday': `"${said}" iki gün olabilir: ${days}. ${which}`,
    far: `"${said}": ${days}, bir yıldan daha ileride. O gün mü? ${YES_OR_NO}`,
    'two-readings': `"${said}" iki gün olabilir: ${days}. Şöyle yazın: ${asWritten}.`,
    'no-such-day': `"${said}" diye bir gün yok. Şöyle yazın: ${asWritten}.`,
  };
  return texts[why];
}

/** Turkish. */
export const TURKISH_QUESTIONS: Questions = {
  'unknown-word': ({ word, suggested }) =>
    `"${word}" sözünü bilmiyorum. Şunlardan biri mi: ${suggested.join(' · ')}? (YARDIM hepsini sayar.)`,
  'bare-field': ({ word, line }) => `"${word}" iki nokta ve değer ister, kendi satırında, örneğin "${line}".`,
  'unknown-day': ({ word }, desk) =>
    `"${word}" sözünü bilmiyorum. Günü şöyle yazın: ${example(desk)} ya da ${exampleDay(desk)}.`,
  negated: ({ word }) => `"${word}" olumsuz, ben yalnızca yapılacakları alırım: hiçbir şey yapılmadı.`,
  'two-orders': ({ orders }) =>
    `Satır başına bir komut: ${orders.map((order) => `"${orderWord(order, 'tr')}"`).join(' ve ')} iki komut.`,
  'too-long': () => 'Bu satır bir komut için fazla uzun.',
  'closed-project': ({ project }) =>
    `Proje kapalı: ${project}; projects/${project}.yaml dosyasına "status: active" yazmak yeniden açar.`,
  'by-hand': ({ field, project }) =>
    `"${field}" elle değiştirilir: ${project === null ? 'projenin dosyasında' : `projects/${project}.yaml`}.`,
  'broken-project': ({ project }) =>
    `projects/${project}.yaml okunamıyor: önce onu düzeltin. O zamana kadar onunla ilgili e-posta gitmez.`,
  'percent-range': ({ percent }) => `%${percent}, 0 ile 100 arasında değil.`,
  'percent-form': ({ written: said }) => `"${said}" bir yüzde değil: tek bir tam sayı yazın, örneğin %75.`,
  'part-day': () =>
    'Günün bir kısmı driverseat.yaml dosyasında, contact.noContact altında yazılır, örneğin: - { every: monday, between: "09:00-12:00" }.',
  'no-step': ({ project, date }, desk) =>
    `Proje ${project}: ${day(date, desk)} gününün ait olabileceği bir aşama yok. Önce aşamaya bir tarih verin, örneğin: ${project} inceleme: ${written(nextOpenDay(desk.policy, date) ?? date)}.`,
  'day-over': ({ date, today }, desk) =>
    `Bunu yazdığınız gün, ${day(date, desk)}, bitti. ${day(today, desk)} açık olsun isterseniz bir kez daha "açık" yazın.`,
  date: ({ written: said, said: date }, desk) => doubtfulDate(said, date, desk),
  'near-miss': ({ line }) => `Şunu mu demek istediniz: "${line}"? ${YES_OR_NO}`,
  question: () => `Bu bir komut mu? ${YES_OR_NO}`,
  'odd-remark': ({ written: remark }, desk, draft) => {
    const client = readerOf(draft, desk);
    return client === null
      ? `"${remark}" eğik çizgiden sonra duruyor, hiçbir yere gitmez. Onsuz yapılsın mı? ${YES_OR_NO}`
      : `"${remark}" müşteriye olduğu gibi gider${client === undefined ? '' : ` (${client})`}: bu bir not mu? ${YES_OR_NO}`;
  },
  'which-project': ({ candidates }, desk) =>
    candidates.length === 0
      ? 'Etkin projeniz yok. Hangi proje?'
      : `Hangi proje? Birini yazın: ${projectList(candidates, desk)}.`,
  'two-projects': ({ written, candidates }, desk, draft) => {
    const percent = percentIn(draft);
    const kept = percent === null ? '' : ` %${percent} aklımda.`;
    if (candidates.length === 1)
      return `"${written}" diye bir proje yok. Hangisi? Yazın, örneğin ${projectList(candidates, desk)}.${kept}`;
    return `"${written}" ${candidates.length} proje olabilir: ${projectList(candidates, desk)}. Birini yazın.${kept}`;
  },
  'which-client': ({ written, candidates }) =>
    `"${written}" ${candidates.length} müşteri olabilir: ${candidates.join(', ')}. Birini yazın.`,
  'no-project': ({ written }) => `"${written}" için proje yok. Birini yazın.`,
  'paused-project': ({ project }) => `Proje duraklatılmış: ${project}. Yine de yapılsın mı? ${YES_OR_NO}`,
  jump: ({ project, from, to }) =>
    `Proje ${project}: en son %${from}; yeni yüzde %${to} olsun mu? ${YES_OR_NO}`,
  backwards: ({ project, told, on, to }, desk) =>
    `Proje ${project}: ${day(on, desk)} günü %${told} dendi; yeni yüzde %${to} olsun mu? EVET düzeltme gönderir (önce gösterilir), HAYIR %${told} olarak bırakır.`,
  'same-again': ({ project }) => `Proje ${project}: son söylenen de buydu. Yine söylensin mi? ${YES_OR_NO}`,
  'retainer-percent': ({ project }) =>
    `Proje ${project}: ne aşaması var ne yüzdesi. Yüzde verilsin mi? ${YES_OR_NO}`,
  'nothing-to-tell': ({ project }) =>
    `Proje ${project}: yeni bir şey bilmiyorum. Bir yüzde ya da / ile bir not yazın.`,
  'closed-day': ({ written, date, next, closedBy }, desk) =>
    `"${written}": ${day(date, desk)}, ${closedDay(closedBy)}. ${next === null ? 'Hangi gün? Tarihi yazın.' : `${day(next, desk)} olsun mu? ${YES_OR_NO}`}`,
  'closed-hour': ({ at, next }, desk) =>
    `${timeText(at, desk, TURKISH_DAYS)} iletişim saatleriniz dışında. ${next === null ? 'Ne zaman? Gün ve saat yazın.' : `${timeText(next, desk, TURKISH_DAYS)} olsun mu? ${YES_OR_NO}`}`,
  'no-window': () =>
    'Gidebileceği bir iletişim saatiniz yok. driverseat.yaml içinde contact.hours ayarına bakın.',
  'past-time': ({ at }, desk) =>
    `${timeText(at, desk, TURKISH_DAYS)} geçti. Ne zaman gitsin? Gün ve saat yazın.`,
  'leaves-later': ({ date, sendAt }, desk) =>
    `En erken ${timeText(sendAt, desk, TURKISH_DAYS)} gidebilir; o zaman ${day(date, desk)} geçmiş olur. Hangi gün? Tarihi yazın.`,
  'promised-or-sent': ({ date, sendAt, line }, desk) => {
    const sent = timeText(sendAt, desk, TURKISH_DAYS);
    if (sendAt.toPlainDate().equals(date))
      return `Gidiş ${sent}. Söz verdiğiniz gün de o gün mü? ${YES_OR_NO} Yalnızca o zaman gitmesi için şunu yazın: ${line}`;
    return `Söz verdiğiniz gün ${day(date, desk)}, gidiş ${sent}, öyle mi? ${YES_OR_NO} ${day(date, desk)} günü gitmesi için şunu yazın: ${line}`;
  },
  earlier: ({ project, name, from, to }, desk) =>
    `Planlanandan erken: ${project}, ${fieldWord(name, 'tr')} ${day(from, desk)} → ${day(to, desk)}. Doğru mu? ${YES_OR_NO}`,
  'filed-late': ({ written, date, next }, desk) =>
    next === null
      ? `"${written}" yazmışsınız, geç okudum: ${day(date, desk)} geçti. Hangi gün? Tarihi yazın.`
      : `"${written}" yazmışsınız, geç okudum. Hangisi: ${day(date, desk)} (geçti) ya da ${day(next, desk)}? EVET ikincisini alır; ya da başka bir gün yazın.`,
  'many-numbers': ({ numbers, order }) =>
    order === 'tick'
      ? 'Hangi numaralar? O notu yeniden yanıtlayın ve hepsini tek tek yazın, örneğin "1, 2, 3".'
      : `Satır başına bir numara: o notu yeniden yanıtlayın, her birini ayrı satıra yazın: ${numbers.map((number) => `"${number} ${orderWord(order, 'tr')}"`).join(', ')}.`,
  'two-dates': () => 'Birden çok tarih ya da saat var. Hangisi? Birini yazın.',
  'from-today': ({ to }, desk) =>
    `Bugünden ${day(to, desk)} gününe kadar mı? EVET, HAYIR ya da ilk ve son günü yazın. Tek bir gün ayrı satıra yazılır: ${written(to)} kapalı.`,
  begun: ({ written, to }, desk) =>
    `"${written}" geçti. Bugünden ${day(to, desk)} gününe kadar mı? EVET ya da başka bir ilk gün.`,
  'days-between': ({ from, to }, desk) =>
    `${day(from, desk)} – ${day(to, desk)}, aradaki günler de mi? ${BOTH_ANEW} Tek tek günler ayrı satırlara yazılır, örneğin: ${written(from)} kapalı.`,
  'long-span': ({ from, to }, desk) => `${day(from, desk)} – ${day(to, desk)}: doğru mu? ${BOTH_ANEW}`,
  'extra-part': ({ written: extra, line }) =>
    `"${extra}" bu komutla birlikte verilmez. Onsuz${line === null ? '' : `, "${line}"`} yapılsın mı? ${YES_OR_NO}`,
  'only-today': (_, desk) =>
    `"açık" yalnızca bugünü açar. Başka bir günü açmak için iki gün yer değiştirir; şöyle yazın: ${twoDays(desk)} yer değiştir.`,
  missing: ({ part }, desk, draft) => MISSING[part](desk, draft),
  'no-date-planned': ({ project }, desk) =>
    `Proje ${project}: ertelenecek tarih yok. Önce bir tarih verin, örneğin: ${project} ${firstPhase(project, desk, 'inceleme')}: ${example(desk)}.`,
  'same-date': ({ project, date }, desk) =>
    `Proje ${project}: zaten ${day(date, desk)} için planlı. Hangi gün? Tarihi yazın.`,
  'two-weeks': ({ open, closed }, desk) =>
    `${day(open, desk)} ile ${day(closed, desk)} aynı haftada değil. Yine de değişsin mi? ${YES_OR_NO}`,
  'swap-open': ({ date }, desk) =>
    `${day(date, desk)} zaten açık. Hangi iki gün? Önce açılanı, sonra kapananı yazın, örneğin: ${twoDays(desk)}.`,
  'needs-thread': ({ order }) =>
    order === 'new'
      ? 'Bu komut bir yazışmayla ilgili: o yazışmadaki bir e-postada Gizli alanına (Bcc) ekleyin ya da onunla ilgili notu yanıtlayın.'
      : 'Bu komutu biliyorum, ama henüz yapamıyorum.',
  'needs-note': ({ order }) => `${answerOf(order)} bir notuma yanıt olur. Hangisine? O notu yanıtlayın.`,
  'no-order': ({ project }, desk) =>
    `${project === null ? 'Ne' : `${project} için ne`} yapayım? Yazın, örneğin: %75 · bitti · ertele ${written(exampleMove(desk, project))} (YARDIM hepsini sayar).`,
};
