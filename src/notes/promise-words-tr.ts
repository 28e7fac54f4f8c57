/** Promises in Turkish. */
import type { PromiseWords } from './promise-words.js';

/** Turkish. */
export const turkishPromises: PromiseWords = {
  said: {
    soon: ({ name, quote, day }) => `${name} için ${day} gününe sözünüz var: "${quote}".`,
    today: ({ name, quote }) => `${name} için bugüne sözünüz var: "${quote}".`,
    late: ({ name, quote, day }) =>
      `${name} için ${day} gününe sözünüz vardı: "${quote}". O günlerde ${name} için kendi yazdığınız bir e-posta görmedim.`,
  },
  due: {
    soon: ({ project, step, day }) =>
      `${project}: ${step} için söylenen gün ${day}; bittiğini söyleyen bir şey yok.`,
    today: ({ project, step }) =>
      `${project}: ${step} için söylenen gün bugün; bittiğini söyleyen bir şey yok.`,
    late: ({ project, step, day }) =>
      `${project}: ${step} için söylenen gün ${day} geçti; bittiğini söyleyen bir şey yok.`,
  },
  move: (project, name) => `"${project} ertele" ve yeni bir gün yazın: ${name} için haber hazırlanır.`,
  answers: 'EVET: yapıldı. ATLA: bundan bir daha söz etmem.',
};
