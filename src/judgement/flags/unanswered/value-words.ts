/**
 * The words that give something by themselves: numbers, days, measures, colours, languages, formats, yes and no.
 */
import { anyOf } from '../../text/word-list.js';

/** Numbers that the little language's `#` doesn't know, with their endings. */
export const NUMBER = anyOf(`
  once twice single half dozen dozens hundreds thousands unlimited
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety twenties thirties
  tek yarim birer ikiser onlarca yuzlerce on onu ona iki ikisi uc ucu dort dordu bes besi alti altisi yedi yedisi sekiz sekizi dokuz dokuzu
  onbir oniki onuc ondort onbes onalti onyedi onsekiz ondokuz yirmi~ otuz~ kirk elli altmis~ yetmis~ seksen~ doksan~ yuz yuzu bin`);

/** Months as they stand beside a day. */
export const MONTH = anyOf(`
  january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec
  ocak~ subat~ mart marta martta martin nisan~ mayis~ haziran~ temmuz~ agustos~ eylul~ ekim~ kasim~ aralik~`);

const DAY_OF_WEEK = `
  monday~ tuesday~ wednesday~ thursday~ friday~ saturday~ sunday~ mon tue wed thu thurs fri
  pazartesi~ sali saliya salisi carsamba~ persembe~ cuma~ pazar pazara today tomorrow tonight bugun~ yarin~`;

/** Tells when, never how long. */
export const WEEKDAY = anyOf(DAY_OF_WEEK);

/** When something is to be or was. */
export const TIME = anyOf(`
  ${MONTH.source.slice(4, -2).replaceAll('[^ ]*', '~').replaceAll('|', ' ')} ${DAY_OF_WEEK}
  week weeks weekend weekends weekday weekdays weekly month months monthly year years yearly day days daily
  morning mornings evening evenings afternoon afternoons spring summer autumn winter easter christmas xmas midnight noon pm am
  breakfast lunchtime dinnertime sunrise sunset dusk dawn nightfall
  asap rush hurry deadline flexible whenever anytime q1 q2 q3 q4
  hafta~ ay ayin ayi aya ayda ayinda ayinin ayni yil yilin yila yilda sene~ gun gunu gune gunde gunler~ yaza yazin kis kisa kisin
  bahar~ sonbahar~ bayram~ yilbasi~ acele~ aksam~ sabah~ ogle~ hemen saat~`);

/** Spans of time, which say how long rather than on which day. */
export const SPAN = anyOf('year years day days yil~ sene~ gun~ saat~ hemen');

/** Speaks of a day or of haste in a question. */
export const DAY = anyOf('urgent~ acil~ acele~ date dates deadline~ tarih~ teslim~');

/** Measures. */
export const SIZE = anyOf(`
  a0 a1 a2 a3 a4 a5 a6 cm mm m m2 metre~ meter meters inch inches ft feet px pixel pixels dpi kb mb gb k
  small medium large square santim~ donum dikey yatay kare`);

/** Colours. */
export const COLOUR = anyOf(`
  red blue green yellow black white grey gray brown pink purple orange gold silver navy teal beige cream pastel~ dark darker light lighter
  colourful colorful cmyk pantone kirmizi~ mavi~ yesil~ sari~ siyah~ beyaz~ gri grisi griye kahve~ pembe~ mor morlu moru turuncu~ altin~
  lacivert~ bej krem~ koyu~ acik~ renkli bordo~ turkuaz~`);

/** Languages. */
export const LANGUAGE = anyOf(`
  english german french spanish italian turkish dutch polish russian arabic chinese japanese portuguese welsh irish danish swedish
  norwegian greek bilingual turkce~ ingilizce~ almanca~ fransizca~ arapca~ rusca~ ispanyolca~ italyanca~`);

/** File formats, programs and platforms. */
export const FORMAT = anyOf(`
  pdf pdfs word wordde wordda doc docx excel~ xls xlsx csv jpg jpeg png svg eps ai psd tif tiff mp3 mp4 mov wav vector epub html
  indesign illustrator photoshop figma canva powerpoint ppt pptx keynote premiere autocad dwg sketchup spss~ stata latex trados xliff idml
  wordpress shopify wix squarespace woocommerce magento joomla etsy instagram facebook youtube tiktok linkedin vimeo spotify zoom teams
  android ios iphone mailchimp drive dropbox kindle paper scanned handwritten`);

/** Yes, no, or in part, wherever they stand. */
export const YES_NO = anyOf(`
  yes yep yeah yup yea ja aye nope nah neither both definitely absolutely certainly affirmative agreed approved partly partially mostly
  evet evt hayir elbette kesinlikle aynen tabii tabi yoo kismen yarisi cogu`);

/** Yes or no where little else is said: "none yet", "yok", "olur". */
export const SHORT_YES_NO = anyOf(`
  course no none correct indeed exactly sure ok okay fine proceed never nein either yet do does did have has is are will can
  dont doesnt havent isnt arent yok yoktur var vardir mevcut olur olmaz olsun olmasin henuz ikisi ikiside hepsi hicbiri degil tamam
  gerekmez gerekmiyor istemiyoruz istemiyorum istemeyiz istiyoruz istiyorum isteriz isterim dogru uygun uygundur onay~`);

/** People without a name. */
export const PERSON = anyOf(
  'myself ourselves himself herself kendim kendimiz bey hanim hoca~ nobody everyone anyone adina',
);

/** Places without a name. */
export const PLACE = anyOf(`
  outside inside here online street road avenue sokak~ cadde~ mahalle~ burada evde ofiste istanbul~ ankara~ izmir~ bursa~ antalya~`);

/** Begins a short clause that tells a place: "above the fireplace". */
export const BEFORE_PLACE = anyOf(
  'above in at on under near next opposite behind between along over by outside inside',
);

/** Chooses without a name. */
export const EITHER = anyOf(
  'both either neither former latter first second ikisi~ birinci~ ikinci~ hepsi~ hicbiri',
);
