/** Notes in Turkish (UX.md T0, T5, T8). No suffix touches a name or an address. */
import type { Temporal } from 'temporal-polyfill';
import { sayHour } from '../calendar/say-hour.js';
import type { NoteWords, SayWhen } from './note-words.js';

const DAYS = ['Pzt', 'Sal', 'Çar', 'Per', 'Cum', 'Cmt', 'Paz'];
const MONTHS = ['Oca', 'Şub', 'Mar', 'Nis', 'May', 'Haz', 'Tem', 'Ağu', 'Eyl', 'Eki', 'Kas', 'Ara'];

function dayAndMonth(date: Temporal.PlainDate): string {
  return `${date.day} ${MONTHS[date.month - 1]}`;
}

const when: SayWhen = (moment, now) => {
  const date = moment.toPlainDate();
  const today = now.withTimeZone(moment.timeZoneId).toPlainDate();
  const time = sayHour(moment, 'tr');
  if (date.equals(today)) return `bugün ${time}`;
  if (date.equals(today.subtract({ days: 1 }))) return `dün ${time}`;
  const year = date.year === today.year ? '' : ` ${date.year}`;
  return `${dayAndMonth(date)}${year} ${DAYS[date.dayOfWeek - 1]} ${time}`;
};

/** Turkish. */
export const turkishWords: NoteWords = {
  flags: {
    'price-first': 'önce fiyat',
    urgency: 'acele',
    'vague-or-changing': 'belirsiz',
    'fee-haggling': 'pazarlık',
    unanswered: 'yanıtsız',
  },
  when,
  day: (date) => `${dayAndMonth(date)} ${date.year} ${DAYS[date.dayOfWeek - 1]}`,
  footer: 'Bu nota verilen yanıt yalnızca bota ulaşır.',
  noSubject: '(konusuz)',
  lookTwice: {
    subject: (isOver, subject) => `${isOver ? 'İki kez bakın' : 'Bir bakın'}: ${subject}`,
    answeredSubject: (name, answered, asked) => `${name}: ${asked} sorudan ${answered} yanıt`,
    firstContact: (address, at) => `Gönderen ${address}, ilk yazışma, ${at}, INBOX içinde.`,
    viaForm: (address, form, at) =>
      `Gönderen ${address}, ilk yazışma, formunuz aracılığıyla (${form}), ${at}, INBOX içinde.`,
    laterMessage: (address, at, subject) =>
      `Gönderen ${address}, ${at}, INBOX içinde, "${subject}" yazışmanızda.`,
    answeredCount: (name, answered, asked) =>
      `${name}: sorduğunuz ${asked} sorudan ${answered} tanesi yanıtlandı.`,
    openQuestion: 'açık',
    answeredQuestion: 'yanıtlı',
    points: (points, at) =>
      `${points} puan; ${at} puandan itibaren "iki kez bakın" derim (inquiries.lookTwiceAt). Ekler açılmadı.`,
    nothingSent: (name) =>
      `Karşı tarafa (${name}) hiçbir şey gönderilmedi. Bir şey yapmazsanız hiçbir şey olmaz.`,
    more: (number) => `… ve ${number} tane daha.`,
  },
  merged: {
    subject: (number) => `Birlikte bakılacak ${number} e-posta`,
    subjectOfOne: (address) => `Bir bakın: ${address}`,
    opening: (number) =>
      `${number} e-postada uyarı işareti var. Çok sık geldikleri için tek notta toplandı (saatte en çok on, bir kişi hakkında günde en çok üç not).`,
    gone: 'artık INBOX içinde değil',
    nothingSent: 'Kimseye hiçbir şey gönderilmedi. Bir şey yapmazsanız hiçbir şey olmaz.',
  },
  welcome: {
    subject: {
      rehearsal: 'Driverseat burada ve yalnızca izliyor',
      live: 'Driverseat burada, canlı modda',
    },
    reads: (address, since, folders) =>
      `${address} hesabının INBOX ve Gönderilmiş klasörlerini okuyorum; başlangıç: ${since}. Kendi klasörlerim: ${folders}.`,
    leaves: {
      rehearsal: 'Siz "canlı" diyene kadar sizden başka kimseye bir şey gitmez.',
      live: 'driverseat.yaml dosyasında "mode: live" yazıyor: istedikleriniz GERİ AL süresinden sonra müşterilerinize gider, güncellemeler de o sabahın özetinde gösterilip saatinde gider. Geri kalan her şey onayınızı bekler. "prova" derseniz hiçbir şey gitmez.',
    },
    promises: 'E-postalarınızı silmem, hiçbir bağlantıyı izlemem, hiçbir eki açmam.',
    lookBack: (counts) =>
      counts.inquiries === 0
        ? `Son ${counts.days} gün okundu, olduğu gibi bırakıldı: yeni iş talebi yok.`
        : `Son ${counts.days} gün okundu, olduğu gibi bırakıldı: ${counts.inquiries} yeni iş talebi, iki kez bakılacak ${counts.lookTwice}${counts.lookTwice > 0 ? ' (aşağıda)' : ''}, yanıt yazdığınız ${counts.takenOn}.${counts.isCut ? ' (Bu günlerin yalnızca en yeni e-postaları okundu.)' : ''}`,
    clients: (number) =>
      `${number} kişi müşteriye benziyor: müşteri olanların numaralarını yanıt olarak yazın.`,
    languageUnknown: (taken) => `dilini anlayamadım, ${taken} sayarım`,
    sample: {
      client: (spoken) =>
        `İletişime kapalı zamanınızda yazan bir müşteriye, bir kez ve yazdıktan bir süre sonra, şu gider${spoken}:`,
      inquirer: (spoken) =>
        `O zamanlarda size ilk kez yazan, kim olduğu da kanıtlanan birine, bir kez ve yazdıktan bir süre sonra, şu gider${spoken}:`,
    },
    approve:
      'EVET yukarıdaki metinleri şablonlarınızda durdukları gibi onaylar; o zamana dek hiçbiri gitmez.',
    unapproved: (text) => `Henüz onaylanmadı, bu yüzden gitmez: ${text}. EVET onaylar.`,
    approvalSubject: 'Kendiliğinden gidecek bir metin, onayınıza',
    known: (when) =>
      `Müşterilerinizin ${when} iletişime kapalı olduğunuzu bildiğini varsayıyorum: bunu kimseye haber vermem.`,
    leaving:
      'İçinde yalnızca dur yazan bir e-posta her şeyi hemen bitirir. "driverseat remove" klasörleri ve işaretleri kaldırır.',
    ifNothing: () =>
      'Bir şey yapmazsanız: uyarı işareti taşıyan her yeni iş talebi için, bu işareti doğuran sözlerle birlikte, INBOX içine size özel bir not bırakırım. Başka hiçbir şey değişmez.',
  },
  trouble: {
    subject: (name) => `${name} için bir e-posta planlandığı gibi gitmedi`,
    failed: (name, why, advice) =>
      `${name} için olan e-posta gitmedi: ${why}. ${advice}Kendiliğimden yeniden denemem; hâlâ önemliyse kendiniz yazın.`,
    unknown: (name, at, again) =>
      `${name} için olan e-postanın ulaşıp ulaşmadığını bilemiyorum: bağlantı koptu (${at}) ve Gönderilmiş klasörünüzde yok. Kendiliğimden bir daha göndermem. EVET: ulaştı.${again} Bir şey yapmazsanız: böyle kalır.`,
    again: {
      announcement: ' GÖNDER: bir kez daha, belki ikincisi olur.',
      draft:
        ' Taslağınızı bir kez daha göndermek için içinde bir şey değiştirip yeniden taşıyın; olduğu gibi kalırsa onu aynı e-posta sayarım.',
    },
    late: (name) =>
      `Duyuru, ${name} için, gitmedi: artık çok geç olurdu. Bir şey yapmazsanız bunu öğrenmez; kural sürüyorsa yine sorarım.`,
    lateFor: (name, why, advice) =>
      `${name} için olan e-posta zamanı dolana kadar gidemedi: ${why}. ${advice}Kendiliğimden yeniden denemem; hâlâ önemliyse kendiniz yazın.`,
    firstArrived: (name) =>
      `${name} için olan e-posta yeniden gönderilmedi: ilki artık Gönderilmiş klasörünüzde, yani ulaştı. Başka bir şey olmaz.`,
    refused: (name, addresses) =>
      `${name} için olan e-posta gitti, ama sunucu şu adresleri kabul etmedi: ${addresses}.`,
  },
  urgent: {
    subject: (subject) => `Acil: ${subject}`,
    text: (address, at) =>
      `Gönderen ${address}, ${at}, INBOX içinde. Kendinize ayırdığınız zamanda geldi ve bekleyemeyeceğini söylüyor (contact.urgent). Ona otomatik yanıt gitmez.`,
  },
  draft: {
    subject: (what) => `Taslağınız yerinde duruyor: ${what}`,
    text: (why, advice) =>
      `Driverseat/Send when open klasörüne taşıdığınız taslağı gönderemiyorum: ${why}. ${advice}Hiçbir şey gönderilmedi. Bir şey yapmazsanız: orada kalır. Yeniden denemek için klasörden çıkarıp tekrar taşıyın.`,
    reasons: {
      'not-from-me': 'gönderen adresi sizin adreslerinizden biri değil (me.address, me.also)',
      'came-in': 'dışarıdan gelmiş bir e-postanın izlerini taşıyor, yani sizin taslağınız değil',
      automatic: 'onu bir program yazmış',
      'no-recipient': 'Kime, Bilgi ve Gizli alanlarında kimse yok',
      'too-large': '25 MB sınırını aşıyor',
      unreadable: 'posta sunucunuz onu bana vermiyor',
      'no-opening': 'önümüzde iletişim saati yok (contact.hours)',
      late: 'gitmesi gereken zamanın üzerinden bir hafta geçti',
      'in-sent': 'aynı Message-ID ile bir e-posta Gönderilmiş klasörünüzde zaten var',
    },
    unfit: (addresses) => `şunlar e-posta gönderilebilecek adresler değil: ${addresses}`,
    rehearsal: (at) => `${at} giderdi, ama prova modunda hiçbir şey gitmez`,
    unknown: (at) =>
      `Driverseat/Send when open klasörüne taşıdığınız taslağın daha önce ulaşıp ulaşmadığını bilemiyorum: bağlantı koptu (${at}) ve Gönderilmiş klasörünüzde yok. Bu yüzden onu olduğu gibi göndermem. Bir kez daha göndermek için içinde bir şey değiştirip yeniden taşıyın. Bir şey yapmazsanız: orada kalır.`,
  },
  breaker: {
    subject: 'Otomatik yanıtlar durduruldu',
    text: 'Gönderebileceğim kadar otomatik yanıt gönderdim (saatte 20, günde 60) ya da bu posta kutusunda başka bir bot çalışıyor. Siz "devam" diyene kadar hiçbiri gitmez.',
  },
  refusedLogin: {
    subject: 'Sağlayıcınız gönderim girişimi kabul etmiyor',
    text: (response, waiting) =>
      `Sağlayıcınız gönderim için girişi kabul etmedi: ${response}. Bekleyen e-posta: ${waiting}; süresi dolmadıkça hiçbiri kaybolmaz.`,
    password:
      'Parolanızı değiştirdiyseniz okuduğum yerde de değiştirin (DRIVERSEAT_PASSWORD_FILE; DRIVERSEAT_PASSWORD değiştiyse beni yeniden başlatın).',
    noPasswords:
      'SMTP için artık parola kabul etmiyor: driverseat.yaml içinde mailbox.tokenCommand ayarlayın ve beni yeniden başlatın.',
    ifNothing:
      'Bir şey yapmazsanız: on dakika sonra, sonra bir saat sonra, sonra altı saatte bir yeniden denerim; süresi dolan her e-postayı haber veririm.',
  },
  setting: {
    brokenSubject: (file) => `Bir ayar bozuk: ${file}`,
    broken: (file) => `${file} değişti ve bu hâliyle kullanılamıyor:`,
    brokenConfig:
      'Düzelene kadar müşterilere hiçbir e-posta gitmez. Okumayı, çalışan son ayarlarla sürdürüyorum.',
    brokenPhrases: 'Düzelene kadar o dosyanın çalışan son ifadelerini kullanıyorum.',
    brokenOther: 'Düzelene kadar ona ihtiyaç duyan her şey bekler.',
    mendedSubject: (file) => `Düzeldi: ${file}`,
    mended: (file) => `${file} yeniden düzgün ve kullanımda.`,
  },
  journalLost: {
    subject: 'Driverseat günlüğü kayboldu',
    text: (host, days) =>
      `Günlüğüm (${host}) yok olmuş; oysa bu posta kutusu daha önce burada çalıştığımı gösteriyor. Son ${days} günün e-postaları, işaretimi taşıyanlar dışında, yeniden değerlendiriliyor; bu yüzden kimseye bir şey gönderilmez. Son notlarımda gideceği yazan ama gitmemiş olanlar artık gitmez: o notlara bakın, gerekiyorsa yeniden isteyin.`,
  },
  renumbered: {
    subject: 'E-posta sunucunuz INBOX klasörünü yeniden numaraladı',
    text: 'Sunucu INBOX içindeki bütün iletilere yeni numara verdi (UIDVALIDITY). Message-ID ile karşılaştırdım; son günlerde gelip de tanımadıklarıma bakıyorum. Daha eskilere dokunmuyorum ve bu yüzden hiçbir şey yanıtlanmaz.',
  },
  unreadable: {
    subject: 'INBOX içinde okuyamadığım bir e-posta var',
    text: (uid) =>
      `Posta sunucunuz INBOX içindeki bir iletiyi (kendi numarası: ${uid}) bana vermiyor: her isteyişimde ya geri çeviriyor ya da bağlantıyı kesiyor. Onu atladım, diğerleriyle devam ediyorum: lütfen son gelen e-postalarınıza kendiniz de bakın. Hiçbir şey değiştirilmedi.`,
  },
};
