/** Slips in Turkish (UX.md T11). No suffix touches a name. */
import { monthName } from '../calendar/say-day.js';
import { sayHour } from '../calendar/say-hour.js';
import type { PrecedentWords, SlipTime, ToldSlip } from './precedent-words.js';
import { turkishWords } from './words-tr.js';

const DAYS = ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'];

const TIMES: Record<SlipTime, (told: ToldSlip) => string> = {
  'no-contact-day': ({ at }) => ` bir ${DAYS[at.dayOfWeek - 1]} günü`,
  'no-contact': ({ when }) => ` iletişime kapalı zamanda (${when})`,
  holiday: ({ when }) => ` resmî tatilde (${when})`,
  closed: ({ when }) => ` iletişim saatleri dışında (${when})`,
  contact: () => '',
};

function quick({ time, quickMinutes }: ToldSlip): string {
  if (quickMinutes === null) return '';
  const pause = time === 'contact' ? '' : ',';
  if (quickMinutes === 0) return `${pause} iletisinin üzerinden bir dakika geçmeden`;
  return `${pause} iletisinden ${quickMinutes} dakika sonra`;
}

function month({ at, isOtherMonth }: ToldSlip): string {
  return isOtherMonth ? `${monthName(at, 'tr').toLocaleLowerCase('tr')} ayında` : 'bu ay';
}

function whose({ name, countThisMonth, isOnlyClient }: ToldSlip): string {
  if (!isOnlyClient) return ', bu kişiyle';
  return countThisMonth > 1 ? `, hepsi ${name}` : '';
}

/** Turkish. */
export const turkishPrecedents: PrecedentWords = {
  slip: (told) =>
    `${told.name}:${TIMES[told.time](told)}${quick(told)} yanıt verdiniz; ${month(told)} ${told.countThisMonth === 1 ? 'ilk' : `${told.countThisMonth}.`} kez${whose(told)}.`,
  waitUntilOpen: (leaves, keepsDraftsInDrafts) => {
    const advice = keepsDraftsInDrafts
      ? "Bir dahaki sefere Gmail'in kendi zamanlanmış gönderimini kullanın"
      : 'Bir dahaki sefere taslağı Driverseat/Send when open klasörüne taşıyın';
    if (leaves === null) return `${advice}.`;
    const { at, isWithinAWeek, isPast } = leaves;
    const day =
      isWithinAWeek && !isPast ? `${DAYS[at.dayOfWeek - 1]} günü` : turkishWords.day(at.toPlainDate());
    return keepsDraftsInDrafts
      ? `${advice}: mesainiz ${day} saat ${sayHour(at, 'tr')} olunca ${isPast ? 'başlamıştı' : 'başlıyor'}.`
      : `${advice}: ${day} saat ${sayHour(at, 'tr')} olunca ${isPast ? 'gitmiş olurdu' : 'gider'}.`;
  },
  waitAWhile:
    'Bir dahaki sefere bir saat bekletin: ne kadar çabuk yanıtlarsanız, bundan sonra o kadar çabuk yanıt beklenir.',
  silence: (name) => `HAYIR derseniz bunu bir daha söylemem (${name}).`,
};
