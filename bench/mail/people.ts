/**
 * Who writes to whom in the bench: Ana, people she knows, strangers, and machines.
 */
import type { Random } from './random.js';
import type { BenchLanguage } from './sentences.js';

/** A writer. */
export type Person = { name: string; address: string };

/** The freelancer. */
export const ANA: Person = { name: 'Ana Ruiz', address: 'ana@ruiz.example' };

const GIVEN: Record<BenchLanguage, readonly string[]> = {
  en: ['Dana', 'Tom', 'Mia', 'Peter', 'Olga', 'Hugo', 'Ines', 'Carl', 'Ruth', 'Amir', 'Lena', 'Piotr'],
  tr: ['Ayşe', 'Çağla', 'Işıl', 'Ömer', 'Gökhan', 'Şule', 'Emre', 'Zeynep'],
};
const FAMILY: Record<BenchLanguage, readonly string[]> = {
  en: ['Fox', 'Hale', 'Novak', 'Weber', 'Moreau', 'Costa', 'Lindqvist', 'Byrne', 'Okafor', 'Sato'],
  tr: ['Yılmaz', 'Şahin', 'Öztürk', 'Çelik', 'Aydın', 'Güneş'],
};
const DOMAINS = ['cafe', 'bakery', 'lawfirm', 'museum', 'riding-school', 'dentist', 'freemail', 'studio'];

/** How many people Ana has written to. */
export const ACQUAINTANCES = 400;

/** The one of `index` among those that Ana has written to. */
export function acquaintance(index: number): Person {
  return {
    name: `${GIVEN.en[index % 12]} ${FAMILY.en[index % 10]}`,
    address: `p${index}@${DOMAINS[index % 8]}.example`,
  };
}

/** Somebody Ana has never written to. */
export function stranger(random: Random, language: BenchLanguage = 'en'): Person {
  const name = `${random.pick(GIVEN[language])} ${random.pick(FAMILY[language])}`;
  return { name, address: `${random.name(8)}@${random.pick(DOMAINS)}.example` };
}

/** A shop, a platform, a publisher. */
export function company(random: Random): Person {
  const name = random.pick(['Parcel Post', 'Type Weekly', 'Cloud Books', 'Rail Tickets', 'Photo Forum']);
  return {
    name,
    address: `${random.pick(['news', 'hello', 'noreply', 'info'])}@${name.toLowerCase().replace(' ', '-')}.example`,
  };
}
