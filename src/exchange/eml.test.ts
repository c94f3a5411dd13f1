import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostRecipients } from '#blocks/mailing.ts';
import { emlOf, type Message } from './eml.ts';

const message: Message = {
  id: '0199/v3/m1',
  from: { name: 'Lucía Ríos', address: 'lucia@ejemplo.com' },
  to: [{ name: 'Ana Paz', address: 'ana@ejemplo.com' }],
  subject: 'Lanzamiento 4.2 completado',
  body: 'Hola:\n\nLa versión 4.2 está en producción.\n',
  lang: 'es',
  at: '2026-11-23T09:05:07.000Z',
};

describe('an .eml file', () => {
  it('says who, what and when, and ends every line with CRLF', () => {
    const text = written(message);

    expect(text).toContain('Date: Mon, 23 Nov 2026 09:05:07 +0000\r\n');
    expect(text).toContain('From: =?UTF-8?B?THVjw61hIFLDrW9z?= <lucia@ejemplo.com>\r\n');
    expect(text).toContain('To: Ana Paz <ana@ejemplo.com>\r\n');
    expect(text).toContain('Subject: Lanzamiento 4.2 completado\r\n');
    expect(text).toContain('Message-ID: <0199.v3.m1@cauce.invalid>\r\n');
    expect(text).toContain('Content-Language: es\r\n');
    expect(text).toContain('\r\n\r\nHola:\r\n\r\nLa versi=C3=B3n 4.2 est=C3=A1 en producci=C3=B3n.\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('opens as a message that was not sent yet', () => {
    expect(written(message)).toContain('\r\nX-Unsent: 1\r\n');
  });

  it('parts recipients with commas and folds long lines', () => {
    const to = Array.from({ length: mostRecipients }, (_, at) => ({
      name: `Persona ${at}`,
      address: `p${at}@ejemplo.com`,
    }));
    const text = written({ ...message, to });

    expect(headerOf(text, 'To').split(', ')).toHaveLength(mostRecipients);
    expect(text.split('\r\n').every((line) => line.length <= 78)).toBe(true);
  });

  it('leaves the language out when it is not one, and the name when there is none', () => {
    const text = written({ ...message, lang: 'es\r\nBcc: x@y.com', to: [{ name: ' ', address: 'a@b.com' }] });

    expect(text).not.toContain('Content-Language');
    expect(headerOf(text, 'To')).toBe('<a@b.com>');
  });

  it('keeps a space at the end of a line and a sign of equality', () => {
    expect(written({ ...message, body: 'a= \nb' })).toContain('a=3D=20\r\nb');
  });
});

describe('nothing in a message can begin a header of its own', () => {
  const attack = 'x\r\nBcc: spy@evil.com\r\n\r\n<script>';

  it.each(['a@b.com\r\nBcc: spy@evil.com', 'a@b.com, c@d.com', '"a"@b.com', 'a@b.com>', 'a;b@c.com', 'a\0@b.com', ''])(
    'an address such as %j is refused',
    (address) => {
      expect(emlOf({ ...message, to: [{ name: 'A', address }] })).toMatchObject({
        refused: { code: 'eml.badAddress' },
      });
      expect(emlOf({ ...message, from: { name: 'A', address } })).toMatchObject({
        refused: { code: 'eml.badAddress' },
      });
    },
  );

  it('names, subject, id and language stay on their own lines', () => {
    const box = { name: attack, address: 'a@b.com' };
    const text = written({ ...message, id: attack, from: box, to: [box], subject: attack, lang: attack });

    expect(headersOf(text).filter((name) => name === 'Bcc')).toEqual([]);
    expect(headersOf(text)).toEqual(headersOf(written({ ...message, lang: '' })));
  });

  it('whatever the subject, it is read back as one line, and no line is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (subject) => {
        const text = written({ ...message, subject });
        const read = decoded(headerOf(text, 'Subject'));

        expect(read).toBe(subject.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim());
        expect(headersOf(text)).toEqual(headersOf(written(message)));
        expect(text.split('\r\n').every((line) => line.length <= 78)).toBe(true);
      }),
    );
  });

  it('whatever the body, it is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (body) => {
        const text = written({ ...message, body });
        const quoted = text.slice(text.indexOf('\r\n\r\n') + 4, -2);

        expect(unquoted(quoted)).toBe(body.replaceAll(/\r\n|\r|\n/gu, '\r\n'));
        expect(text.split('\r\n').every((line) => line.length <= 78)).toBe(true);
      }),
    );
  });
});

describe('a message is refused', () => {
  it('without a recipient', () => {
    expect(emlOf({ ...message, to: [] })).toMatchObject({ refused: { code: 'eml.noRecipient' } });
  });

  it('with too many', () => {
    const to = Array.from({ length: mostRecipients + 1 }, () => ({ name: 'A', address: 'a@b.com' }));
    expect(emlOf({ ...message, to })).toMatchObject({ refused: { code: 'eml.tooMany', params: { count: 51 } } });
  });
});

function written(of: Message): string {
  const outcome = emlOf(of);
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return outcome.eml;
}

function headersOf(text: string): readonly string[] {
  return unfolded(text).map((line) => line.slice(0, line.indexOf(':')));
}

function headerOf(text: string, name: string): string {
  return (unfolded(text).find((line) => line.startsWith(`${name}:`)) ?? '').slice(name.length + 2);
}

function unfolded(text: string): readonly string[] {
  const head = text.slice(0, text.indexOf('\r\n\r\n'));
  return head.replaceAll(/\r\n(?= )/gu, '').split('\r\n');
}

function decoded(header: string): string {
  return header
    .replaceAll(/\?= (?==\?)/gu, '?=')
    .replaceAll(/=\?UTF-8\?B\?([\w+/=]*)\?=/gu, (_all, base64: string) => fromBytes(atob(base64)));
}

function unquoted(text: string): string {
  const joined = text.replaceAll('=\r\n', '');
  return fromBytes(
    joined.replaceAll(/=([\dA-F]{2})/gu, (_all, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
}

function fromBytes(binary: string): string {
  return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0));
}
