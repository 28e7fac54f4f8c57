/**
 * What a freelancer makes and mails, in both languages: nouns that carry no day of their own.
 *
 * "The draft on Friday" is sent on Friday; "the fair on Friday" is held then. What is no work of hers may be either, so a
 * noun that is missing here costs a promise and never makes one.
 */

const ENGLISH = new Set(
  (
    'draft text copy version file folder photo picture image illustration drawing sketch logo layout design page site website homepage shop ' +
    'banner cover brochure leaflet flyer poster menu card chapter translation article report analysis quote quotation offer estimate price ' +
    'invoice contract agreement proof correction change edit revision round feedback comment note question idea proposal concept ' +
    'document pdf presentation deck slide video clip cut mockup wireframe prototype bio biography form link code fix rest remainder ' +
    'set part half thing one outline summary update answer reply option sample headline caption template letter newsletter mail email ' +
    'message post script book manuscript catalogue label icon font header footer button line result delivery number figure plan ' +
    'timeline schedule overview list data export backup domain server database account login first second third final work job everything something anything all both ' +
    'portrait print painting mural mix track recording transcript subtitle brief moodboard palette storyboard animation render rendering model ' +
    'app plugin module feature spreadsheet sheet table chart guide manual ebook blog essay story poem reel screenshot specification pattern'
  ).split(' '),
);

const TURKISH = (
  'taslag taslak metn metin surum dosya fotograf resim resm gorsel cizim illustrasyon logo mizanpaj tasarim sayfa site afis ' +
  'brosur katalog menu kart bolum ceviri makale yazi rapor analiz teklif fiyat fatura sozlesme prova duzeltme degisiklik revizyon ' +
  'tur yorum not soru fikir oneri belge pdf sunum slayt video kurgu biyografi form link kod kalan set kisim kism yari hal ' +
  'ozet cevap yanit secenek ornek baslik sablon mektup bulten mail mesaj kitap etiket font is liste plan tamam kapag kapak ' +
  'arayuz tel hepsi tumu gerisi portre eskiz tablo rehber kilavuz hikaye oyku senaryo altyazi desifre animasyon maket duzen kare'
).split(' ');

/** Whoever may be written to, or deliver by themselves. */
export const PEOPLE =
  'printer|printers|photographer|developer|designer|translator|editor|bank|courier|post|agency|supplier|client|customer|colleague|' +
  'assistant|accountant|lawyer|team|hoster|provider|studio|publisher|venue|partner|office|shop|illustrator|board|landlord|plumber|contractor|freelancer';

const PERSON = new RegExp(`^(?:${PEOPLE})$`);

/** What takes place, and is sent by nobody. */
const EVENT =
  /^(?:meeting|call|appointment|talk|fair|party|concert|opening|wedding|festival|exhibition|show|launch|shoot|shooting|trip|class|course|webinar|ceremony|reading|premiere|match|game|market|workshop|event|conference|session|visit|lunch|dinner|interview|deadline|holiday|edition|anniversary|birthday|issue|release|webcast|lecture|rehearsal|hearing|exam|keynote|speech|vote|tour|sale)s?$/;

/** One of a plural, "boxes" and "copies" too. */
function singulars(word: string): string[] {
  return [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
}

/** Whether an English noun is work of hers. */
export function isWorkNoun(word: string): boolean {
  return singulars(word).some((one) => ENGLISH.has(one));
}

/** Whether it is somebody to write to. */
export function isPerson(word: string): boolean {
  return PERSON.test(word);
}

/** Whether it takes place on a day. */
export function isEvent(word: string): boolean {
  return EVENT.test(word);
}

const TURKISH_ENDING =
  /^(?:l[ae]r)?(?:s?[iu]|[iu]m|[iu]n|[iu]?m[iu]z|[iu]?n[iu]z)?(?:n?[iu]n?|y[iu]|n?[ae]|y[ae]|n?[dt][ae]n?)?$/;

/** Whether a Turkish word, with its endings, is work of hers. */
export function isTurkishWork(word: string): boolean {
  return TURKISH.some(
    (stem) => word.startsWith(stem) && TURKISH_ENDING.test(word.slice(stem.length).replace("'", '')),
  );
}
