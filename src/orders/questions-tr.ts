/** What she reads in Turkish of a line that is asked about or refused. No suffix touches a name. */
import type { SaidDate } from '../calendar/said-date.js';
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import type { PartKind } from './parts.js';
import { TURKISH_DAYS } from './receipts-tr.js';
import { firstPhase, percentIn, projectList, type Questions, timeText } from './wording.js';

const { shortDay: day } = TURKISH_DAYS;
const YES_OR_NO = 'EVET ya da HAYIR.';

const PARTS: Record<PartKind, string> = {
  percents: 'yüzde',
  sendTimes: 'gönderme saati',
  dates: 'tarih',
  weekly: 'haftanın günü',
  days: 'gün sayısı',
  times: 'saat',
  numbers: 'numara',
  names: 'proje ya da müşteri',
  flags: 'işaret',
  remark: 'not',
};

const MISSING: Record<Extract<Doubt, { kind: 'missing' }>['part'], string> = {
  date: 'Hangi gün? Bir tarih yazın, örneğin 12 ekim.',
  days: 'Kaç iş günü sonra? Örneğin 3d yazın.',
  weekday: 'Haftanın hangi günü? Birini yazın, örneğin perşembe; tek bir gün için: 12 ekim kapalı.',
  value: 'Ne olsun? Onu yazın; - siler.',
  'two-days': 'Hangi iki gün? Önce açılanı, sonra kapananı yazın, örneğin: perşembe cuma.',
};

type DateDoubt = Exclude<SaidDate, { verdict: 'date' }>;

function doubtfulDate(written: string, { why, candidates }: DateDoubt, desk: Desk): string {
  const days = candidates.map((date) => day(date, desk)).join(' mı, ');
  const next = candidates.at(-1);
  const which = candidates.length === 1 ? YES_OR_NO : 'Tarihi yazın.';
  const texts: Record<DateDoubt['why'], string> = {
    'same-weekday': `"${written}" tam o gün yazıldı. ${days} mı? ${which}`,
    'just-past': `"${written}" daha yeni geçti. ${next === undefined ? 'Hangi gün?' : `${day(next, desk)} mı? EVET ya da başka bir gün.`}`,
    past: `"${written}" geçmişte kaldı. Hangi gün? Tarihi yazın.`,
    'other-weekday': `"${written}": gün ile tarih uyuşmuyor. ${days === '' ? 'Hangi gün?' : `${days} mı?`} ${which}`,
    'next-weekday': `"${written}" iki gün olabilir: ${days} mı? ${which}`,
    'two-readings': `"${written}" iki gün olabilir: ${days} mı? 12 ekim ya da 2026-10-12 yazın.`,
    'no-such-day': `"${written}" diye bir gün yok. 12 ekim ya da 2026-10-12 gibi yazın.`,
  };
  return texts[why];
}

function suggestions(project: string | null): string {
  return project === null ? '%75 · bitti · durum' : `${project} %75 · ${project} bitti · durum`;
}

/** Turkish. */
export const TURKISH_QUESTIONS: Questions = {
  'unknown-word': ({ word, project, isStop }) =>
    `"${word}" sözünü bilmiyorum. Şunlardan biri mi: ${isStop ? 'dur' : suggestions(project)}? (YARDIM hepsini sayar.)`,
  'two-orders': ({ orders }) => `Satır başına bir komut: ${orders.join(' ve ')} iki komut.`,
  'too-long': () => 'Bu satır bir komut için fazla uzun.',
  'closed-project': ({ project }) => `Proje kapalı: ${project}.`,
  'percent-range': ({ percent }) => `%${percent}, 0 ile 100 arasında değil.`,
  date: ({ written, said }, desk) => doubtfulDate(written, said, desk),
  'near-miss': ({ understood }) => `Şunu mu demek istediniz: "${understood}"? ${YES_OR_NO}`,
  question: () => `Bu bir komut mu? ${YES_OR_NO}`,
  'which-project': ({ candidates }, desk) =>
    candidates.length === 0
      ? 'Etkin projeniz yok. Hangisi?'
      : `Hangi proje? Birini yazın: ${projectList(candidates, desk)}.`,
  'two-projects': ({ written, candidates }, desk, draft) => {
    const percent = percentIn(draft);
    const kept = percent === null ? '' : ` %${percent} aklımda.`;
    return `"${written}" ${candidates.length} proje olabilir: ${projectList(candidates, desk)}. Birini yazın.${kept}`;
  },
  'which-client': ({ written, candidates }) =>
    `"${written}" ${candidates.length} müşteri olabilir: ${candidates.join(', ')}. Birini yazın.`,
  'no-project': ({ written }) => `"${written}" için proje yok. Birini yazın.`,
  'paused-project': ({ project }) => `Proje duraklatılmış: ${project}. Yine de yapılsın mı? ${YES_OR_NO}`,
  jump: ({ project, from, to }) => `Proje ${project}: en son %${from}, şimdi %${to} mi? ${YES_OR_NO}`,
  backwards: ({ project, told, on, to }, desk) =>
    `Proje ${project}: ${day(on, desk)} günü %${told} dendi; şimdi %${to} mi? EVET düzeltme gönderir (önce gösterilir), HAYIR ${told} olarak bırakır.`,
  'same-again': ({ project }) => `Proje ${project}: son söylenen de buydu. Yine söylensin mi? ${YES_OR_NO}`,
  'retainer-percent': ({ project }) =>
    `Proje ${project}: ne aşaması var ne yüzdesi. Yüzde verilsin mi? ${YES_OR_NO}`,
  'nothing-to-tell': ({ project }) =>
    `Proje ${project}: yeni bir şey bilmiyorum. Bir yüzde ya da / ile bir not yazın.`,
  'closed-day': ({ written, date, next, isNoContact }, desk) =>
    `"${written}": ${day(date, desk)}, ${isNoContact ? 'iletişime kapalı gününüz' : 'kapalı bir gün'}. ${next === null ? 'Hangi gün? Tarihi yazın.' : `${day(next, desk)} mı? ${YES_OR_NO}`}`,
  'closed-hour': ({ at, next }, desk) =>
    `${timeText(at, desk, TURKISH_DAYS)} iletişim saatleriniz dışında. ${next === null ? 'Ne zaman? Gün ve saat yazın.' : `${timeText(next, desk, TURKISH_DAYS)} mi? ${YES_OR_NO}`}`,
  'no-window': () =>
    'Gidebileceği bir iletişim saatiniz yok. driverseat.yaml içinde contact.hours ayarına bakın.',
  'past-time': ({ at }, desk) =>
    `${timeText(at, desk, TURKISH_DAYS)} geçti. Ne zaman gitsin? Gün ve saat yazın.`,
  'leaves-later': ({ date, sendAt }, desk) =>
    `En erken ${timeText(sendAt, desk, TURKISH_DAYS)} gidebilir; o zaman ${day(date, desk)} geçmiş olur. Hangi gün? Tarihi yazın.`,
  'filed-late': ({ written, date, next }, desk) =>
    `"${written}" yazmışsınız, geç okudum. ${day(date, desk)} (geçti) mi, ${day(next, desk)} mi? EVET ikincisini alır; ya da başka bir gün yazın.`,
  'many-numbers': () =>
    'Satır başına bir numara: o notu yeniden yanıtlayın, 1 gönder, alt satıra 2 gönder yazın.',
  'two-dates': () => 'Birden çok tarih ya da saat var. Hangisi? Onu yazın.',
  'from-today': ({ to }, desk) => `Bugünden ${day(to, desk)} gününe kadar mı? ${YES_OR_NO}`,
  'long-span': ({ from, to }, desk) => `${day(from, desk)} – ${day(to, desk)} mı? ${YES_OR_NO}`,
  'extra-part': ({ part }) => `Bu komut şunu almaz: ${PARTS[part]}. Onsuz yapılsın mı? ${YES_OR_NO}`,
  missing: ({ part }) => MISSING[part],
  'no-date-planned': ({ project }, desk) =>
    `Proje ${project}: ertelenecek tarih yok. Bir satır ona tarih verir, örneğin: ${project} ${firstPhase(project, desk)} 12 ekim.`,
  'same-date': ({ project, date }, desk) =>
    `Proje ${project}: zaten ${day(date, desk)} için planlı. Hangi gün? Tarihi yazın.`,
  'two-weeks': ({ open, closed }, desk) =>
    `${day(open, desk)} ile ${day(closed, desk)} aynı haftada değil. Yine de değişsin mi? ${YES_OR_NO}`,
  'swap-open': ({ date }, desk) =>
    `${day(date, desk)} zaten açık. Hangi iki gün? Önce açılanı, sonra kapananı yazın, örneğin: perşembe cuma.`,
  'needs-thread': () =>
    'Bu söz bir yazışmaya ait: o yazışmadaki bir e-postaya Bcc ekleyin ya da onunla ilgili notu yanıtlayın.',
  'needs-note': () => 'Bu söz bir notumu yanıtlar. Hangisini? O notu yanıtlayın.',
  'no-order': () => 'Ne yapayım? Yazın, örneğin: %75 · bitti · ertele 19 ekim (YARDIM hepsini sayar).',
};
