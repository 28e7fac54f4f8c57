/** By which part of a name people speak of somebody. */
import { expect, it } from '@jest/globals';
import { firstNameOf } from '../../../src/message/first-name.js';

it.each([
  ['Tom Hale', 'Tom'],
  ['Dr. Elif Demir', 'Dr. Elif'],
  ['Av. Mehmet Kaya', 'Av. Mehmet'],
  ['Prof. Dr. Ayşe Kaya', 'Prof. Dr. Ayşe'],
  ['M. Kemal Aydın', 'M. Kemal'],
  ['Acme Ltd.', 'Acme'],
  ['Dr.', 'Dr.'],
  ['tom@hale.example', 'tom@hale.example'],
  ['', ''],
])('%s is %s', (name, expected) => {
  expect(firstNameOf(name)).toBe(expected);
});
