/** A project's mail, shown before it leaves, in Turkish. */
import type { ProjectMailWords } from './project-mail-words.js';

/** Turkish. */
export const turkishProjectMail: ProjectMailWords = {
  label: {
    update: (project, percent) => (percent === null ? `${project}: güncelleme` : `${project} %${percent}`),
    updates: (projects) => `güncelleme: ${projects}`,
    done: (project) => `${project}: bitiş haberi`,
    move: (project, day) => `${project}: yeni tarih ${day}`,
    correction: (project) => `${project}: düzeltme`,
    whoWrites: '"kim yazıyor?" yanıtı',
  },
  leaves: (label, name, when) => `${label} → ${name}, gidiş ${when}`,
  hears: (project, day, { name, when }) => `${project}: yeni tarih ${day} → ${name}, gidiş ${when}`,
  rehearsed: (label, name) => `${label} → ${name}, prova: hiçbir şey gitmez`,
  waits: (label, name) => `${label} → ${name}, GÖNDER demenizi bekliyor`,
  heldBack: (label, name) => `${label} → ${name}, bekliyor`,
  read: (parts) => `Anlaşılan: ${parts.join(' · ')}`,
  project: (slug) => `proje ${slug}`,
  percent: (percent) => `%${percent}`,
  done: 'bitti',
  need: (what) => `gerekli: ${what}`,
  moved: (phase, from, to) => `${phase} ${from} → ${to}`,
  inThread: (subject) => `"${subject}" yazışmasında`,
  subject: (subject) => `Konu: ${subject}`,
  again: {
    changed: 'Gördüğünüzden farklı: bir şablon, proje, gün ya da yazışmanız değişti.',
    own: 'Kendi sözleriniz kalıyor. Şablon artık başka bir şey söylerdi: GERİ AL onun metnini getirir.',
    edited:
      'GÖNDER deyince burada durduğu gibi gider. GERİ AL, şablonun metnini geri getirir. Şablonun kendisi değişmedi.',
    back: 'Şablonun metni geri geldi.',
  },
  ifNothing: {
    leaves: (when) => `Bir şey yapmazsanız: gidiş ${when}.`,
    rehearsed: (when) =>
      `Bir şey yapmazsanız: hiçbir şey gitmez, bu bir prova; canlı modda gidiş ${when} olurdu.`,
    waits: 'Bir şey yapmazsanız: gönderilmez.',
    held: (why) => `Bir şey yapmazsanız: bekler (${why}).`,
  },
  answers: {
    leaves: 'GERİ AL · DÜZELT · GÖNDER (hemen) · NEDEN',
    atItsHour: 'GERİ AL · DÜZELT · NEDEN',
    waits: 'GÖNDER · DÜZELT · ATLA · NEDEN',
  },
  held: {
    paused: 'siz "devam" diyene kadar duraklatıldı',
    ill: 'hastasınız, siz "açık" diyene kadar',
    stopped: 'siz "devam" diyene kadar durduruldu',
    broken: 'bir ayar dosyası bozuk, siz düzeltene kadar',
    client: (name, slug) => `siz "devam ${slug}" diyene kadar ${name} duraklatıldı`,
  },
  copies: (addresses) => `Kopyası da gider: ${addresses}.`,
  notFirst: (nth, name) => `O gün ${name} için ${nth}. e-posta bu.`,
  replaces: 'Henüz gitmemiş olan öncekinin yerine geçer.',
  notAnyMore: (labels) => `Artık gönderilmeyecek: ${labels}.`,
  closingLeaves: 'İstediğiniz kapanış haberi yine de gider; onunla ilgili notta GERİ AL derseniz gitmez.',
  cameBack: (address, day) =>
    `${address} adresine giden e-posta geri geldi (${day}), bu yüzden bekliyor: GÖNDER yine de gönderir.`,
  unanswered: (name, subject) => `${name} adlı müşterinin "${subject}" e-postası sizden yanıt bekliyor.`,
  overdue: (phase, day) => `${phase} için söylenen gün (${day}) geçti: e-posta gün söylemiyor.`,
  overdueThen: (phase, day) =>
    `${phase} için söylenen gün (${day}), bu gittiğinde geçmiş olacak: e-posta gün söylemiyor.`,
  movedLate: 'Eski gün artık ileride değil, metin ise öyleymiş gibi anlatıyor: DÜZELT ya da böyle GÖNDER.',
  movedThatDay:
    'Ertelenen günün kendisinde gidiyor, metin ise o gün daha gelmemiş gibi anlatıyor: DÜZELT ile değiştirebilirsiniz.',
  sooner:
    'Sebebiniz, güncellemede masanızda ne olduğunun yazıldığı yerde duruyor: DÜZELT ya da böyle GÖNDER.',
  noThing:
    'Henüz hiçbir şey gönderilmez: bu aşamanın bir e-postada nasıl anılacağını bilmiyorum. Müşterinin dilinde bir satırla yanıtlayın, örneğin "teslim edilecek: basılı kitapçık".',
  noPhase: (project) => `Hiçbir şey değişmedi: ${project} projesinde bunun ait olabileceği bir aşama yok.`,
  unwritten: {
    missing: (template, variables) =>
      `Hiçbir şey gönderilmez: ${template} için ${variables} gerekli. Satırı onunla birlikte yeniden yazın.`,
    noTemplate: (template) => `Hiçbir şey gönderilmez: ${template} yok.`,
    broken: (template) =>
      `Hiçbir şey gönderilmez: ${template} bu hâliyle kullanılamıyor (ilgili nota bakın).`,
    empty: (template) =>
      `Hiçbir şey gönderilmez: ${template} boş çıkıyor. {{else}} ile bir şey söylemesini sağlayın, sonra yeniden yazın.`,
  },
  waitsFor: (label, name, why) =>
    `${label} → ${name}, bekliyor: ${why}. Şablonu düzeltin ya da eksik olanı proje dosyasına veya driverseat.yaml dosyasına yazın: o zaman kendiliğinden gider, gördüğünüzden farklıysa önce size gösteririm.\nBir şey yapmazsanız: gönderilmez.`,
  lacksRehearsed: (label, name, why) =>
    `${label} → ${name}, yazılamıyor: ${why}. Şablonu düzeltin ya da eksik olanı proje dosyasına veya driverseat.yaml dosyasına yazın. Bu bir prova: kimseye gitmez.`,
  lacks: {
    missing: (template, variables) => `${template} için ${variables} gerekli`,
    noTemplate: (template) => `${template} yok`,
    broken: (template) => `${template} bozuk`,
    empty: (template) => `${template} boş çıkıyor`,
    project: (file) => `${file} bozuk`,
  },
  unsent: {
    late: 'Bir günden fazla geç gidecekti, bu yüzden gönderilmedi.',
    enough:
      'Gönderilmedi: kendiliğimden gönderebileceğim e-postaların sınırını aşardı (günde bir, haftada iki). Yeni olanlar bir dahaki sefere gider; GÖNDER şimdi gönderir.',
    bounced: 'Gönderilmedi: o adrese giden e-posta geri geldi (60 gün içinde). GÖNDER yine de gönderir.',
    'client-gone': 'Gönderilmedi: clients.yaml içinde böyle bir müşteri artık yok ya da adresi değişti.',
    'client-changed': 'Gönderilmedi: projenin dosyasında artık başka bir müşteri yazıyor.',
    'project-gone': 'Gönderilmedi: böyle bir proje artık yok.',
    'project-closed': 'Gönderilmedi: proje kapalı.',
    rehearsal: 'Gönderilmedi: zamanı geldiğinde prova sürüyordu.',
    failed: (why, advice) => `Gitmedi: ${why}. ${advice}Kendiliğimden yeniden denemem.`,
    lateFor: (why, advice) => `Zamanı dolana kadar gidemedi: ${why}. ${advice}Kendiliğimden yeniden denemem.`,
    unknown: (at) =>
      `Ulaşıp ulaşmadığını bilemiyorum: bağlantı koptu (${at}) ve Gönderilmiş klasörünüzde yok. Kendiliğimden bir daha göndermem.`,
    noAnswers:
      'Bir şey yapmazsanız: hiçbir şey gönderilmez. Yine de gitsin isterseniz dosyalarınızı düzeltip yeniden isteyin.',
    answers: 'Bir şey yapmazsanız: hiçbir şey gönderilmez.   GÖNDER · DÜZELT · ATLA · NEDEN',
    unknownAnswers:
      'Bir şey yapmazsanız: böyle kalır.   EVET: ulaştı · GÖNDER: bir kez daha, belki iki kez gitmiş olur',
  },
  noValue: (field, value) => `Hiçbir şey değişmedi: "${value}", ${field} için uygun bir değer değil.`,
  waitsForTemplate: 'Proje dosyasına yazıldı; e-posta şablon düzelene kadar bekler, o zaman size gösteririm.',
  saved: 'Satırda yazanlar proje dosyasına işlendi.',
};
