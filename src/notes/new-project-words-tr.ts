/** What is said of a new project in Turkish (UX.md T1). No suffix touches a name, a day or an hour. */
import { sayHour } from '../calendar/say-hour.js';
import type { NewProjectWords } from './new-project-words.js';
import { phaseName } from './phase-name.js';

const MONTHS = ['Oca', 'Şub', 'Mar', 'Nis', 'May', 'Haz', 'Tem', 'Ağu', 'Eyl', 'Eki', 'Kas', 'Ara'];
const WEEKDAYS = ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'];
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ve ${names.at(-1)}`;
}

/** Turkish. */
export const turkishNewProject: NewProjectWords = {
  subject: (project, client, open) =>
    `Yeni proje "${project}": ${client}${open === 0 ? '' : ` – ${open} konu açık`}`,
  project: (slug) => `proje ${slug}`,
  client: (name, address) => `müşteri ${name} <${address}>`,
  isNew: 'clients.yaml içinde yeni',
  time: (city) => `${city} saati`,
  labels: {
    phases: 'aşamalar',
    rounds: 'turlar',
    goal: 'hedef',
    terms: 'koşullar',
    updates: 'haberler',
    copies: 'kopya',
  },
  phase: (name, day) =>
    `${phaseName(name, 'tr')} ${day === null ? '?' : `${day.day} ${MONTHS[day.month - 1]}`}`,
  goesOn: 'yok: her ay sürer',
  readFrom: (words) => `(${words.map((said) => `"${said}"`).join(', ')} sözünden okundu: lütfen bakın)`,
  rounds: (included, extra) => `dahil olan ${included}, ek turun fiyatı ${extra}`,
  terms: { payment: 'ödeme', usageRights: 'kullanım hakları', ownership: 'sahiplik' },
  every: (slot) =>
    slot === null
      ? 'yalnızca siz isteyince'
      : `${WEEKDAYS[slot.weekday - 1]} günleri ${sayHour(slot.time, 'tr')}`,
  greeting: (greeting) =>
    greeting === null
      ? 'Ona nasıl seslendiğinizi anlayamadım; clients.yaml içinde "greeting" olarak yazılır.'
      : `Ona e-postalarım sizinki gibi "${greeting}" diye başlar (clients.yaml).`,
  others: (addresses, file) =>
    `E-postanız şu adreslere de gitti, ama projeye eklenmediler: ${addresses}. Katılacak olan ${file} içinde "cc" altına yazılır.`,
  answers:
    '"ek: 1500 TL" ya da "hedef: marta kadar üç konuşma daveti" gibi satırlarla yanıtlayın; bilmediğinizi boş bırakın.',
  nothingSent: (name) => `Karşı tarafa (${name}) hiçbir şey gönderilmedi.`,
  ifNothing: (isAnythingOpen) =>
    `Bir şey yapmazsanız: hiçbir şey gönderilmez${isAnythingOpen ? ', günlük notun bekleyenler satırında kalır' : ''}.`,
  dates: (phases) =>
    `${listed(phases.map((name) => phaseName(name, 'tr')))} ${phases.length === 1 ? 'tarihi' : 'tarihleri'}`,
  things: {
    rounds: 'dahil olan tur sayısı',
    extra: 'ek turun fiyatı',
    goal: 'hedef',
    payment: 'ödeme',
    usageRights: 'kullanım hakları',
    ownership: 'sahiplik',
  },
  saved: (count) => `${count} satır kaydedildi.`,
  open: (things) => `açık: ${things.join(', ')}`,
  stillOpen: (things) =>
    things.length === 0 ? 'Açık bir konu kalmadı.' : `Hâlâ açık: ${things.join(', ')}.`,
  tagSeen: {
    subject: (mail) => `Henüz proje yok: ${mail}`,
    text: (mail) =>
      `"${mail}" e-postanızın INBOX içindeki kopyasında gizli kopya olarak "yeni" komutu var; Gönderilmiş klasörünüzdeki kopyada yok, bu yüzden kendiliğimden bir şey yapmadım. YENİ diye yanıtlarsanız projeyi oluştururum. Bir şey yapmazsanız: hiçbir şey olmaz.`,
  },
  nobody:
    'Bunun kimin projesi olduğunu anlayamadım: komutu, müşteriye yazdığınız e-postanın gizli kopyasına (Bcc) koyun. Hiçbir şey oluşturulmadı.',
  known: (project) => `Bu yazışma zaten "${project}" projesinin. Başka proje oluşturulmadı.`,
  failed: (why) => `Proje oluşturulmadı: ${why}`,
};
