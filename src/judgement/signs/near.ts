/**
 * Times within a week, as people write them: a term ("by Friday", "cumaya kadar") or a mere day ("today", "cuma").
 */
import { list } from './list.js';

const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const WEEKDAYS = 'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays';
const SHORT = 'mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun';
const TODAY = 'today|tonight|tomorrow|tmrw|tmr|tomoz|2moro|2day';
const HOUR =
  'noon|midday|midnight|lunch|lunchtime|teatime|dinner|bedtime|breakfast|close|eod|cob|eow|then end of';
const UNIT = 'hours|hour|hrs|hr|h|minutes|mins|min|day|days';

/** A term of at most seven days, said as a term; numbers of days are checked by the rule. */
const TERM = list(`
  (by|before|than|latest|deadline|due|due by|due on|deadline is|deadline on) (the end of|end of|close of|first thing|early|late|noon|lunch|
    midnight|) (on |this |the coming |the |) (${WEEKDAY}|${SHORT}|${TODAY}),
  (by|before|until|till) (the |)(end of|close of) (the |this |) (day|week|business|play|working day), (by|before) (the|this|this coming) weekend,
  (by|before|until) (${HOUR}), by this (evening|afternoon|morning), by the morning, (by|before) # (am|pm|oclock|today|tomorrow|tonight|sharp),
  end of (play|day|business) (today|tomorrow|), eod, cob, eow, end of the day (today|tomorrow|), end of (this|the) week, (by|before) first thing,
  (within|inside|in) (the |less than |under |no more than |max |) (next |coming |) (#|couple of|few|couple) (working |business |calendar |
    short |) (${UNIT}),
  (over|during) the (next|coming) (#|couple of|few) (working |) (${UNIT}), within (the |a |an |one |) (hour|day|week|next hour|next day),
  in (an|half an) hour, in (a|one) weeks time, within 24 h, within (the next|one) week,
  # (hours|days|hrs) to (submit|file|finish|deliver|hand|get|make|pull), # (hours|days|hrs) (left|to go|remaining|from now|max|tops|at most|notice),
  # (hour|hours|hr|h|day|days) (turnaround|deadline|window|limit),
  first thing (tomorrow|monday|in the morning), deadline (is |was |) (${TODAY}|${WEEKDAY}),
  (moved|brought|pulled) * (forward|up) to (${WEEKDAY}|${TODAY}),
  (from|as of|starting|beginning) (${TODAY}|monday|now), in time for (${TODAY}|${WEEKDAY}|the weekend)`);

const GUN = 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar';
const GUNE =
  'pazartesiye|salıya|çarşambaya|perşembeye|cumaya|cumartesiye|pazara|yarına|bugüne|akşama|öğlene|öğleye|sabaha|geceye|haftasonuna';
const KADAR = 'kadar|kdr|kadr|dek|değin|yetiş~';

const TERM_TR = list(`
  (${GUNE}|gününe|sabahına|akşamına|öğlenine|gecesine) (${KADAR}),
  (${GUNE}) * (yetiş~|yetis~|lazım~|lzm|lazm|teslim~|hazır~|bitir~|bitmeli|bitmesi|bitsin|çıkar~|istiyo~|gerek~|ver|verin|at|atın|yolla|
    gönder|yap|hallet),
  (hafta|gün|mesai|gece) (sonuna|bitimine|yarısına|başına) (${KADAR}),
  saat (bire|ikiye|üçe|dörde|beşe|altıya|yediye|sekize|dokuza|ona|on) (${KADAR}), saat # (e|a|ye|ya|te|ta|de|da|) (${KADAR}|lazım|hazır),
  (mesai|gün|hafta|hafta içi) (bitimi~|sonu~|bitmeden|dolmadan), hafta sonundan önce,
  (yarından|bugünden|akşamdan|öğleden|hafta sonundan|cumadan|pazartesiden|salıdan|çarşambadan|perşembeden|cumartesiden|pazardan) (önce|
    evvel|tezi yok),
  (geceden|akşamdan|sabahtan) * (gönder~|yolla~|at|atın|atmış~|hazır~|bitir~|bitmiş~), (yarın|cuma|bugün) * bitmeden,
  (yarısından|bitiminden|kapanıştan|açılıştan) (önce|evvel),
  en geç (${GUN}|yarın|bugün|akşam|öğle|öğlen|hafta|iki|# gün|# saat|bu)~, # (saat|dakika|dk|gün) (içinde|içerisinde|içersinde|zarfında),
  (bir|1|yarım) (saat|gün|hafta)~ (içinde|içerisinde|kadar|var), (yarım|bir|1) saate,
  # (günümüz|günüm|saatimiz|saatim|gün|saat|gunumuz) (kaldı|var|kalmış|kalıyor), # (gün|saat)lük (süre~|zaman~|vakit),
  (birkaç|bikaç|bir kaç) (saat|gün|güne|saate|günde) (içinde|),
  (bugün|gün|bu hafta|hafta|bu akşam|bu gece) (içinde|içerisinde), (şimdiden|bugünden|yarından|pazartesiden) itibaren,
  (son gün|son teslim|deadline|teslim|termin|teslim tarihi|süre) (bugün|yarın|${GUN}|bu)~,
  (bugün|yarın|${GUN}) (son gün|son)`);

/** A day within the week, said without a term: it presses only with what is said beside it. */
const DAY = list(`
  ${TODAY.replaceAll('|', ', ')}, ${WEEKDAY.replaceAll('|', ', ')}, (on|for|this|until|till|til) (${SHORT}),
  todays, tonights, tomorrows, this (morning|afternoon|evening|week|weekend|coming weekend),
  (the |)day after tomorrow, over the weekend, overnight, (for|until|till) the weekend, (at|until|till) (noon|midnight|midday),
  at (#|five|six|four|three|two|one) (today|sharp|pm|am|oclock),
  in (the morning|a day|a week|one week|a day or two),
  (tonights|tomorrows|todays) (meeting|event|show|deadline|launch|party|opening|pitch|game|concert), any minute now,
  # (days|hours) (away|until|before|till),
  (${WEEKDAYS}) (pitch|meeting|event|show|launch|opening|presentation|deadline|match|game|gig|concert|fair|party|exam|session|race|wedding|
    talk|lecture)`);

const DAY_TR = list(`
  bugün~, yarın~, bu (${GUN})~, (${GUN}) (günü|sabahı|akşamı|), (${GUNE}), (bu|yarın|bugün) (sabah|akşam|gece|öğlen|hafta|hafta sonu|haftasonu)~,
  bu haftasonu, öbür gün, ertesi gün, (akşam|sabah|öğlen|gece) #, bu öğleden sonra, öğleden sonra,
  saat # (te|ta|de|da|e|a|ye|ya), # (güne|günde|saate|saatte), akşama, akşamki, yarınki, # (gün|saat|dakika|dk) sonra, (yarım|bir) saat sonra,
  (bir|iki) gün sonra, haftanın (başı|sonu)~`);

/** Weekdays of habit, of the past, of the week after, or with a date of their own. */
const HABIT = list(`
  (every|each|most|last|next|past|previous|alternate|any|usual) (${WEEKDAY}|day|week|month|morning|evening|weekend),
  (${WEEKDAY}) (mornings|evenings|nights|afternoons|next|week|after next|gone|last|morning class),
  (${WEEKDAY}) (${WEEKDAY}) (and|or|) (${WEEKDAY}), (${WEEKDAY}) (to|through|till|until|and|or) (${WEEKDAY}),
  (on|every|most|works) (${WEEKDAYS}), (${WEEKDAYS}) (and|or|to|at|from|till|until|only|#), weekends, (our|a|my|his|her|one|that) (${WEEKDAY}),
  (${WEEKDAY}) (the |) # (st|nd|rd|th|of|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|
    apr|jun|jul|aug|sep|sept|oct|nov|dec),
  (${WEEKDAY}) (january|february|march|april|may|june|july|august|september|october|november|december) #, (on a|a) (weekly|daily|regular) basis,
  # (days|hours) (a|per) week, (black|good) friday, cyber monday, (between|from) # and #,
  overnight (bus|train|stay|guests|trip|success|delivery|oats|camp), (todays|tomorrows) (world|market|youth),
  (these|those) days, nowadays, (same|whole|entire) day, today (is|we are|i am|was|i), (until|till|up to) today, as of today, days of,
  friends of today, on a (${WEEKDAY}), 
  (${WEEKDAY}) (market|club|lunch|brunch|newsletter|column|group|class|edition|issue|supplement|slot|shift|service|mass|school|roast|quiz|
    series|episode|paper|crowd|special),
  (done|finished|ready|made|written|knocked out|shot|do it|take|takes|taking|lasts|lasting) * in # (hours|hrs|minutes|mins),
  (takes|take|lasts|last) * # (hours|minutes|days)`);

const HABIT_TR = list(`
  her (gün|hafta|${GUN}|sabah|akşam|ay)~, (pazartesileri|salıları|çarşambaları|perşembeleri|cumaları|cumartesileri|pazarları|haftasonları|sonları),
  hafta içi, hafta içleri, haftada # gün, (${GUN}) günleri, (${GUN}) (sayısı|eki|köşesi|bülteni|dersi|kuşağı|ekibi|grubu|ayini|kahvaltısı|
    sohbetleri|programı|yayını|bölümü|vardiyası)~,
  (${GUN}) (ve|veya|ya da|ile) (${GUN}), (${GUN}) (${GUN}) (ve|veya|) (${GUN}),
  (pazartesiden|salıdan|çarşambadan|perşembeden|cumadan|cumartesiden|pazartesi|salı|çarşamba) (salıya|çarşambaya|perşembeye|cumaya|
    cumartesiye|pazara|cuma|cumartesi|pazar),
  (geçen|önceki|gelecek|önümüzdeki) (hafta|${GUN}|gün|ay)~, öbür (hafta|${GUN}|ay)~, haftaya,
  (ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık) (${GUN})~, bir (cumartesi|pazar|cuma|gün)~,
  bugünlerde, bugüne kadar~, bugüne dek, bugünkü (dil~|türkçe~|adı~|hal~), günümüzde~, günümüzün, aynı gün, şu günlerde,
  (efsane|kara|muhteşem|şahane|gülümseten|kutsal) cuma~,
  (sabah|akşam|gece|öğlen) # (ile|ve|den|dan|ten|tan|le|la|arası) (sabah|akşam|gece|öğlen|öğle|), pazar (yeri|tezgah|alan|araştırma|günleri|pay)~,
  pazarda~, pazarlama~, pazara (çık~|sun~|gir~), cuma namaz~, salı pazar~,
  # (saatte|günde|dakikada|saat içinde|gün içinde) * (biter|bitiyo~|yapılır~|yapıyo~|hallolur|çıkar|yaparsın~|bitirirsin~|halledersin~)`);

/** Points back to a day that was named. */
const BY_THEN = list(`
  (by|before|until|till) then, in time, make it, o zamana (kadar|dek), o (güne|saate) (kadar|dek), (ondan|o günden) önce, yetişir mi,
  yetiştirebilir misin~`);

/** The signs of a near time. */
export const NEAR_SIGNS = {
  soon: [...TERM, ...TERM_TR],
  day: [...DAY, ...DAY_TR],
  'by-then': BY_THEN,
  habit: [...HABIT, ...HABIT_TR],
} as const;
