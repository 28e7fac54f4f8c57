/** How notes call a client. */
import { firstNameOf } from '../message/first-name.js';
import { visibleText } from './visible-text.js';

const MOST_NAME = 60;

/** How she calls a client: "Tom", "Dr. Elif". */
export function firstName(name: string): string {
  return firstNameOf(visibleText(name, MOST_NAME));
}
