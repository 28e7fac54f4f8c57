/**
 * What speaks for a client only where there are words alone: in a mailbox, phishers and bosses say it as well.
 */
import { list } from '../list.js';

/** Things people have made or done that others speak of too: papers, lessons, stones, an occasion. */
const SOFT_THING = list(`
  speech, speeches, vows, cv, resume, documents, certificate, certificates, diploma, clip, clips, reel, sign, signs, lesson, lessons, classes,
  carving, carvings, statue, headstone, stained glass, tapes, cassette, slides, negatives, study, audit, analysis, report (of|on), icon, icons,
  database, spreadsheet, patterns, kitchen plan~, extension, loft, garden, wedding, christening, party, bookshelf, table, cake, dress, costume,
  costumes, jewellery, ring, hair, makeup, interview coaching, exam, server, hosting, domain, checkout, form, forms, letter, letters, essay,
  legal (advice|help|assistance|matter|research), contract review, visa, patent, trademark, accounts, newsletter, menu, menus, map, maps,
  poem, living room, flat, kit, pictograms,
  chapter, chapters, recipe, recipes, interview, interviews, klip~, tablo~, dizin~, dilekçe~, dava~, belge~, diploma~, transkript~, cv~, düğün~,
  nişan~, kına~, sünnet~, tabure~, masa~, dolap~, dolab~, mutfa~, kolye~, yüzü~, heykel~, mezar taş~, sınav~, konuşma pratiğ~, ders~, makale~, tez~,
  rapor~, sunum~, slayt~, nutuk~, konuşma~, mektup~, şiir~, formu, formun~, sunucu~, sayfa~, site~, ödeme sayfa~, mağaza~, kaset~, fotoğraf~, foto,
  fotolar~, ahşap~, pasta~, kostüm~, elbise~, gelinlik~, şarkı~, yazı karakteri, planı, planımız~, projem~, projesi~, tadilat~, menü~, vasiyet~,
  vekalet~, patent~`);

/** Something of theirs is broken, and the recipient is to mend it. */
const BROKEN = list(`
  (isnt|is not|not|stopped|wont|doesnt|cant|cannot) (working|work|loading|load|open|opening|opened|start|starting|log in|login|access|send|sending),
  (is|are|went|gone|goes|keeps going) (down|broken|dead|offline|blank), crashed, crashes, crashing, hacked, (got|been) (hacked|infected), error~,
  locked out, broke, çalışmıyor~, çalışmaz, calismiyo, açılmıyor~, açılmıyo, yüklenmiyor~, giremiyor~, giremiyo, giremiyoz, gitmiyor~, çöktü~,
  çökmüş, bozuldu~, bozuk, kırıldı~, hata (veriyor|veriyo|alıyor~|verdi|mesajı)~, hack~, düzelmiyor~, kapandı~, patladı~`);

/** Addresses a person by the trade: whoever does not know her name but what she does. */
const BY_TRADE = list(`
  dear (craftsman|craftswoman|artist|maker|master|sculptor|carver|tailor|counsel|architect|photographer),
  dear (designer|illustrator|translator|editor|writer|developer|tutor|coach|musician|composer|florist),
  dear (engraver|calligrapher|bookbinder|videographer|accountant|creative|creatives|studio|freelancer),
  (hi|hello|hey) (artist|photographer|designer|illustrator|translator|editor|developer|tutor|studio),
  (usta|ustam|ustacım|ressam|fotoğrafçı|tasarımcı|çevirmen|sanatçı) (merhaba|selam|kolay gelsin|iyi günler),
  (merhaba|selam|sayın|kolay gelsin) (usta|ustam|ustacım|avukat|mimar|çevirmen|tercüman|ressam)`);

/** How long the thing is that is to be worked on. */
const MEASURED = list(`
  # (words|word|pages|page|minutes long|minute|min|seconds|spreads|slides|screens|photos|images|pictures|illustrations|scenes|episodes|
    songs|tracks|chapters|products|items),
  # * (sayfalık|kelimelik|dakikalık|saniyelik|sayfa|kelime|dk|ürün|ürünlük|fotoğraf|foto|slayt|bölüm|şarkı|görsel|çizim|kişilik)`);

/** A question or wish to "you": an unclear short text that asks is a client's more often than not. */
const YOU_ASKED = list(`
  (do|can|could|would|will|are|might|have) (you|u), (does|do|is|are) * (you|u|your|ur), (someone|somebody) (should|must|has to|could|can),
  (you|u) (free|available|around), is it possible, possible (to|for), (may|can|could|shall) (i|we), please, pls, plz, lütfen, help me, need your,
  (~ısınız|~isiniz|~usunuz|~üsünüz), (~ınız|~iniz|~unuz|~ünüz) (mı|mi|mu|mü), (mısınız|misiniz|musunuz|müsünüz), (mısın|misin|musun|müsün),
  (~ıyonuz|~iyonuz|~uyonuz|~üyonuz), (~ıyosunuz|~iyosunuz|~uyosunuz|~üyosunuz), (~sanız|~seniz) * (sevinir~|memnun|iyi olur|olur mu),
  (~sak|~sek) (yeter|olur|mu|mi), olur mu, mümkün mü, yetişir mi, yetişebilir mi, dönüş, yardım~, boş~ (musunuz|mısınız|musun|mısın)`);

/** Home and leisure, of which one writes to one's own people; a cook's or a shop's client says more than that. */
const HOME = list(`
  tomatoes, lasagne, lasagna, ramen, noodles, noodle, supper tonight, (for|make|cook|have|get) (dinner|lunch|breakfast|brunch|supper),
  (dinner|lunch|supper) (tonight|tomorrow|later), leftovers, fridge, freezer, laundry, dishes, groceries, hoover, bins, (water|feed) (my|the|our),
  (the|your|my) keys, keys under, key s under, in the bath, babysit~, school run, walk the dog, (the|my|your) dentist, bedtime, telly,
  concert tickets, gig tonight, petrol, taxi, train home, kombi~, eczane~, ekmek, ilaç~, ilac~, yemeğe, kahvaltı~, çamaşır~, bulaşık~, filme,
  sinema~, maça, maçı, bilet ucuz~, taksi~, otobüs~, markete, marketten, ceket~, çocukları al~, okuldan al~, doktor~,
  (kaça|nereden|kaç paraya|ne kadara) (aldın|aldınız|almıştın), (kira|aidat)~ (bu ay|gecikti|yatır~), ev sahibiniz, depoyu, kapıyı, anahtar~`);

/** Told or demanded by an office, a bank, a machine: whom they call "you" they want nothing made by. */
const OFFICIAL = list(`
  jury, (the |your |studio |office |)rent (is|was|for|will|has) (due|not|late|overdue),
  (your|the) (application|claim|request) (has been|was|is) (received|registered|incomplete|rejected|approved),
  received your application, cannot (consider|process) it, one document is missing, failure to, may result in,
  (to avoid|without) interruption, update your (card|payment|details),
  (could not|couldnt) be (taken|processed|charged), parking (permit|ticket),
  (interview|survey|questionnaire) (with |) (you|freelancers) for (my|a|our), (like|love|want|hoping) to interview you,
  (fill in|fill out|complete|answer|take) (a|my|our|this|the) (short |brief |quick |) (survey|questionnaire), anket~, üzerine tez yaz~,
  tezim için (görüş~|anket~|mülakat~), # dakikalık bir görüşme,
  beyannamenizin, cezai (işlem|yaptırım), değerlendirmeye alın~, yüklenmemesi, faiz~ (uygula~|işle~), son günü # *,
  you are (required|requested|invited|invited to|entitled|eligible|due), your * (code|statement|pin|order|slot|ticket|receipt|payslip|bill) is,
  valid for # (minutes|hours|days), minimum payment, attend the, crown court, tax office, is ready to view, vehicles by, move your (car|vehicle),
  bilginize, olacaktır, yapılacaktır, edilecektir, bekletilmektedir, değiştirdiniz, # gün içinde, kodunuz, ekstreniz`);

/** The signs of it. */
export const ALONE_SIGNS = {
  'work/soft-thing': SOFT_THING,
  'work/broken': BROKEN,
  'work/by-trade': BY_TRADE,
  'work/measured': MEASURED,
  'work/you-asked': YOU_ASKED,
  'else/home': HOME,
  'else/official': OFFICIAL,
} as const;
