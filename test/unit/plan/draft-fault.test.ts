import { describe, expect, it } from '@jest/globals';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import { addressSet } from '../../../src/message/addresses.js';
import { type DraftFault, draftFault } from '../../../src/plan/draft-fault.js';

const own = addressSet(['ana@ruiz.example', 'hello@ruiz.example']);
const ANA = 'From: Ana <ana@ruiz.example>';

describe('what lies in Send when open', () => {
  it.each<[string, string[], DraftFault | null]>([
    ['a draft of hers', [ANA], null],
    ['from another address of hers', ['From: hello@ruiz.example'], null],
    ['with her program’s own notes', [ANA, 'X-Mozilla-Draft-Info: internal/draft', 'X-Unsent: 1'], null],
    ['of a colleague in the same Exchange', [ANA, 'X-MS-Exchange-Organization-AuthAs: Internal'], null],
    ['without From', [], 'not-from-me'],
    ['from somebody else', ['From: dana@cafe.example'], 'not-from-me'],
    ['from her and somebody else', ['From: ana@ruiz.example, dana@cafe.example'], 'not-from-me'],
    ['from her twice', [ANA, ANA], 'not-from-me'],
    ['sent for her by somebody else', [ANA, 'Sender: dana@cafe.example'], 'not-from-me'],
    ['that was delivered', [ANA, 'Delivered-To: ana@ruiz.example'], 'came-in'],
    ['that a server checked', [ANA, 'Authentication-Results: mx.example; dkim=pass'], 'came-in'],
    ['with an ARC seal', [ANA, 'ARC-Seal: i=1'], 'came-in'],
    ['with SPF', [ANA, 'Received-SPF: pass'], 'came-in'],
    ['that Gmail forwarded', [ANA, 'X-Gm-Original-To: ana@ruiz.example'], 'came-in'],
    ['that a server received', [ANA, 'Received: from x by y'], 'came-in'],
    ['with a Return-Path', [ANA, 'Return-Path: <ana@ruiz.example>'], 'came-in'],
    ['from outside Exchange', [ANA, 'X-MS-Exchange-Organization-AuthAs: Anonymous'], 'came-in'],
    ['a note of ours', ['From: ana+bot@ruiz.example', 'X-Driverseat-Key: 1'], 'automatic'],
    ['a record of ours', [ANA, 'X-Driverseat-Record: claim'], 'automatic'],
    ['what a program wrote', [ANA, 'Auto-Submitted: auto-generated'], 'automatic'],
  ])('%s', async (_what, lines, fault) => {
    const mail = await readMail(Buffer.from([...lines, 'Subject: Bio', '', 'Hi Tom'].join('\r\n')));
    expect(draftFault(mail, own)).toBe(fault);
  });
});
