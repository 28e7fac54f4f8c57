/** The note about an announcement in Turkish (UX.md T9). No suffix touches a name, a day or an hour. */
import type { AnnouncementWords, LeftOutWhy } from './announcement-words.js';

const LEFT_OUT: Record<LeftOutWhy, string> = {
  paused: 'duraklatıldı',
  bounced: 'adresine giden e-posta geri döndü',
  'no-text': 'dilinde metin yok ya da artık geç',
};

/** Turkish. */
export const turkishAnnouncement: AnnouncementWords = {
  weekly: (when, from) => `${when} iletişim yok, başlangıç ${from}`,
  away: (from, to) => `iletişim yok: ${from} – ${to}`,
  subject: (what, clients) => `${clients} müşteri haber alacak: ${what}`,
  read: (what) => `Anlaşılan: ${what}.`,
  why: {
    new: null,
    again: 'Daha önce sordum; kimseye haber verilmedi.',
    changed: 'Bu metin daha önce gördüğünüz metin değil; siz onaylayana dek bekler.',
  },
  inPlace: 'Önceki duyurunun yerini alır: ondan henüz gitmemiş olan gitmez.',
  hear: (clients, from) => {
    const when = from === null ? 'siz onaylayınca, iletişim saatlerinizde' : `başlangıç ${from}`;
    return clients === 1
      ? `1 müşteri haber alacak: ${when}. Metin aşağıda.`
      : `${clients} müşteri haber alacak: ${when}, yirmi dakika arayla. Metinler aşağıda.`;
  },
  nobody: 'Kimseye haber veremiyorum; bilmeleri gerekiyorsa müşterilerinize siz yazın.',
  holiday: (day, name) => `${day} resmî tatil (${name}), zaten kapalı.`,
  leftOut: (name, why) => `Haber verilmeyecek: ${name} (${LEFT_OUT[why]}).`,
  rehearsal: 'Prova: sizden başka kimseye ulaşmaz.',
  answers: (client) =>
    `GÖNDER onaylar · ATLA ${client} bu müşteriyi listeden çıkarır · DÜZELT ${client} · GERİ AL, kimseye haber verilmez.`,
  ifNothing: {
    new: 'Bir şey yapmazsanız: kuralınız geçerli kalır, kimseye haber verilmez, bir kez daha sorarım.',
    again: 'Bir şey yapmazsanız: kuralınız geçerli kalır, kimseye haber verilmez, bu da bekleyenlerde durur.',
    changed: 'Bir şey yapmazsanız: kuralınız geçerli kalır, bu müşterilere haber verilmez.',
  },
  mailSubject: (subject) => `Konu: ${subject}`,
  waiting: (what, client) =>
    `Henüz kimseye söylenmedi: ${what}. ${client} için şu gitsin mi? GÖNDER; ATLA bırakır.`,
  moved: {
    subject: (mails) => `${mails} duyurunun saati değişti`,
    text: 'Onayladığınız saat artık kapalı:',
    line: (name, from, at) => `  ${name}: ${at} (önce: ${from})`,
    ifNothing:
      'Bir şey yapmazsanız: o saatte giderler. "durum" planlananları, "hafta" metinleriyle gösterir.',
  },
  gone: {
    subject: (what) => `driverseat.yaml içinde artık yok: ${what}`,
    text: (what) => `driverseat.yaml içinde artık yazmıyor: ${what}.`,
    stopped: (names) => `Henüz gitmemiş olan duyuru gitmeyecek: ${names}.`,
    told: (names) => `Bunu daha önce öğrenenler: ${names}. Vazgeçildiğini onlara ben söylemem; siz yazın.`,
  },
  wouldHaveGone: {
    subject: 'Prova: müşterilere haber verilmiş olacaktı',
    text: (what) => `Canlı modda haber şimdi giderdi (${what}). Hiçbir şey gönderilmedi; kimler içindi:`,
  },
};
