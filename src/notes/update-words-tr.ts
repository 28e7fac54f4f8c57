/** Updates and proposals in the digest, in Turkish. No suffix touches a name, a day or an hour. */
import type { UpdateWords } from './update-words.js';

function silent(name: string, count: number | null): string {
  return count === null
    ? `${name} sizden henüz haber almadı`
    : `${name} sizden son haberi ${count} iş günü önce aldı`;
}

/** Turkish. */
export const turkishUpdates: UpdateWords = {
  going: (time, name, label, news) => `${time} ${name}, ${label} (yeni: ${news})`,
  ordered: (time, name, label) => `${time} ${name}, ${label} (siz istediniz)`,
  agreed: (time, name, label) => `${time} ${name}, ${label} (siz onayladınız)`,
  answersGoing: 'Metin aşağıda: ATLA, DÜZELT, GÖNDER (hemen).',
  answersAtItsHour: 'Metin aşağıda: ATLA, DÜZELT.',
  answersWaiting: 'Metin aşağıda: GÖNDER, DÜZELT, ATLA.',
  rehearsal: 'Metin aşağıda. Prova: kimseye gitmez.',
  need: (what) => `gerekli: ${what}`,
  nothingNew: (name, label) =>
    `${label}: ${name} için son güncellemeden beri yeni bir şey yok. Şu gitsin mi?`,
  alwaysAsk: (name, label) => `${label}, ${name} için. Şu gitsin mi?`,
  silence: (name, label, count) => `${label}: ${silent(name, count)}. Şu gitsin mi?`,
  silenceAsk: (name, project, count, percent) =>
    `${project}: ${silent(name, count)}. Söyleyecek bir şey bulamadım; bir güncelleme yazın, örneğin ${percent === null ? `${project} güncelle / masanızdaki iş` : `${project} %${percent}`}.`,
  dateChanged: (name, project, phase, from, to) =>
    `${project}: ${name} ${phase} için ${from} tarihini biliyor; dosyanızda ${to} var. Haber verilsin mi?`,
  correction: (name, project) =>
    `${project}: dosyanızdaki yüzde ${name} için söylenenden az. Düzeltilsin mi?`,
  correctionAsked: (name, project) =>
    `${project}: ${name} için istediğiniz düzeltme bekliyor. Gönderilsin mi?`,
  sheWrote: (name, label, when) =>
    `${label}: bu müşteriye (${name}) ${when === null ? '' : `${when} günü `}kendiniz yazdınız, bu yüzden gitmedi. Şu gitsin mi?`,
  needAlone: (name, label, what) =>
    `${label}: ${name} için yeni olan yalnızca istediğiniz şey (${what}). Şu gitsin mi?`,
  cameBack: (name, label) => `${label} → ${name}: o adrese giden e-posta geri geldi. Yine de gönderilsin mi?`,
  whoAsked: (name) => `${name} kimin yazdığını sordu. Şu gitsin mi?`,
  unwritten: (name, label, why) => `${label}, ${name} için: ${why}`,
  held: (name, when, subject) =>
    `${name}: ${when} tarihli e-postası ("${subject}") yanıtsız; güncelleme bekliyor, yanıtınızdan sonra yine sorarım.`,
  forSend: (label, name) => `${label} → ${name}: GÖNDER demenizi bekliyor, kendiliğinden gitmez.`,
  kept: (label, name, why) => `${label} → ${name} bekliyor (${why}).`,
  unanswered: (when, subject) => `${when} tarihli e-postası ("${subject}") sizden yanıt bekliyor.`,
  wouldHaveGone: (mails) => `Canlı modda şunlar gitmiş olurdu: ${mails}.`,
};
