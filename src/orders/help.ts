/**
 * What HELP says: every order, a line each group, short enough for a phone. Its days are ahead and open, its project is one
 * of hers; and no line of it would be read as an order when it is quoted (UX.md, rule 3).
 */
import type { Weekday } from '../calendar/contact-policy.js';
import type { DayWords } from './day-words.js';
import type { Desk } from './desk.js';
import { exampleDay, exampleEnd, exampleMove, exampleProject, exampleSwap } from './examples.js';

/** What the examples say: a project's slug with a blank behind it, or nothing; days as she may write them. */
type HelpExamples = Record<'of' | 'day' | 'later' | 'span' | 'swap' | 'weekday', string>;

function examplesFor(desk: Desk, { written, weekday }: DayWords): HelpExamples {
  const project = exampleProject(desk);
  const day = exampleDay(desk);
  return {
    of: project === null ? '' : `${project.slug} `,
    day: written(day),
    later: written(exampleMove(desk, project?.slug ?? null)),
    span: `${written(day)} - ${written(exampleEnd(desk))}`,
    swap: exampleSwap(desk).map(written).join(' '),
    weekday: weekday(day.dayOfWeek as Weekday),
  };
}

function english({ of, day, later, span, swap, weekday }: HelpExamples): string[] {
  return [
    'One order a line; the order of words is free.',
    `Tell how far it is: ${of}75% ${day} / final touches`,
    `Tell it without a percent: ${of}update / a remark`,
    `Choose when it leaves: ${of}75% later; ${of}75% at ${day} 10:00`,
    `Say that it is finished: ${of}done`,
    `Close it, and nobody is told: ${of}close`,
    `Give it new dates: ${of}move ${later} / the reason; ${of}late 3d`,
    `Keep a fact: ${of}need: photos; so with goal, extra, payment, usage rights, ownership, a phase; - clears it`,
    'Begin a project from this conversation: new',
    `Keep days for yourself: off ${day}; off ${span}; off ${weekday.toLowerCase()}`,
    `Open today, change two days, be ill: on; swap ${swap}; ill`,
    'See where everything stands: status; week; show; help',
    'Choose the mode: live; rehearsal',
    'Hold and go on, with a client or a project or alone: pause; resume',
    'Hold everything at once: stop',
    'Answer a note, alone or behind the number of its line: send; edit; skip; undo; yes; no; why',
    'Known, but not done yet: revision; recap; remind; ask; decline',
  ];
}

function turkish({ of, day, later, span, swap, weekday }: HelpExamples): string[] {
  return [
    'Satır başına bir komut; sözcüklerin sırası serbest.',
    `Ne kadarı bitti, söylemek için: ${of}%75 ${day} / son rötuşlar`,
    `Yüzdesiz haber vermek için: ${of}güncelle / bir not`,
    `Gidiş saatini seçmek için: ${of}%75 sonra; ${of}%75 saat ${day} 10:00`,
    `İşin bittiğini söylemek için: ${of}bitti`,
    `Kimseye söylemeden kapatmak için: ${of}kapat`,
    `Tarihleri kaydırmak için: ${of}ertele ${later} / gerekçe; ${of}3 gün gecikti`,
    `Bir bilgiyi yazmak için: ${of}gerekli: fotoğraflar; aynı şekilde hedef, ek, ödeme, kullanım hakları, sahiplik, bir aşama; - siler`,
    'Bu yazışmadan proje başlatmak için: yeni',
    `Kendinize gün ayırmak için: ${day} kapalı; ${span} kapalı; ${weekday} kapalı`,
    `Bugünü açmak, iki günü değişmek, hastalık için: açık; ${swap} yer değiştir; hastayım`,
    'Her şeyin durumunu görmek için: durum; hafta; göster; yardım',
    'Çalışma biçimini seçmek için: canlı; prova',
    'Bekletmek ve sürdürmek için, müşteri ya da projeyle ya da tek başına: duraklat; devam',
    'Her şeyi hemen durdurmak için: dur',
    'Bir notu yanıtlamak için, tek başına ya da satırın numarasından sonra: gönder; düzelt; atla; geri al; evet; hayır; neden',
    'Biliniyor, ama henüz yapılmıyor: revize; özet; hatırlat; sor; reddet',
  ];
}

const HELP = { en: english, tr: turkish };

/** All orders, for this desk. */
export function helpText(language: keyof typeof HELP, days: DayWords, desk: Desk): string {
  return HELP[language](examplesFor(desk, days)).join('\n');
}
