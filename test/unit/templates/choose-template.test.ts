import { describe, expect, it } from '@jest/globals';
import { chooseTemplate } from '../../../src/templates/choose-template.js';
import { sourceHash } from '../../../src/templates/source-hash.js';
import { readTemplateName, type Template, templatePath } from '../../../src/templates/template-name.js';

function template(path: string): Template {
  const [, language = '', file = ''] = path.split('/');
  const named = readTemplateName(file);
  if (named === null) throw new Error(`no template is called ${path}`);
  return { ...named, language, source: `---\nsubject: ${path}\n---\nx\n` };
}

const THERE = ['en/done.hbs', 'tr/done.hbs', 'tr/done.sen.hbs', 'tr/correction.hbs', 'de/decline.sen.hbs']
  .map((path) => `templates/${path}`)
  .map(template);

describe('which template a mail is written by', () => {
  it.each([
    ['the client’s language', 'tr/done.hbs', [], 'tr/done.hbs'],
    ['the informal variant', 'tr/done.sen.hbs', [], 'tr/done.sen.hbs'],
    ['the plain one, where there is no informal one', 'tr/correction.sen.hbs', [], 'tr/correction.hbs'],
    ['the plain one in English', 'en/done.sen.hbs', [], 'en/done.hbs'],
    ['none in that language', 'de/done.hbs', [], null],
    ['never the informal one for the formal', 'de/decline.hbs', [], null],
    ['none while it is broken', 'tr/done.hbs', ['tr/done.hbs'], null],
    ['not the other variant while it is broken', 'tr/done.sen.hbs', ['tr/done.sen.hbs'], null],
    ['not the plain one, broken, for the informal', 'tr/correction.sen.hbs', ['tr/correction.hbs'], null],
    ['whatever else is broken', 'tr/done.hbs', ['tr/done.sen.hbs', 'en/done.hbs'], 'tr/done.hbs'],
  ])('%s', (_, wanted, broken, expected) => {
    const files = broken.map((path) => `templates/${path}`);
    const chosen = chooseTemplate(THERE, template(`templates/${wanted}`), files);
    expect(chosen === null ? null : templatePath(chosen)).toBe(expected && `templates/${expected}`);
  });
});

describe('the hash of a template’s source', () => {
  it('is that of the file, and changes with it', () => {
    const [one] = THERE;
    if (one === undefined) throw new Error('there is one');
    expect(sourceHash({ ...one, source: 'abc' })).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(sourceHash({ ...one, source: 'abc ' })).not.toBe(sourceHash({ ...one, source: 'abc' }));
  });
});
