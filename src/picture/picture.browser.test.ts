import { expect, test } from 'vitest';
import { faceOf } from '#blocks/faceOf.ts';
import { exitsOf } from '#blocks/index.ts';
import { releaseManagement } from '#templates/releaseManagement.ts';
import { say } from '#text/i18n.ts';
import type { Process } from '#model/process.ts';
import { payloads } from './payloads.ts';
import { pictureOf } from './picture.ts';

const release = releaseManagement.process('es');

function pictureWith(process: Process): string {
  const face = faceOf;
  return pictureOf(process, {
    lang: 'es',
    theme: 'light',
    say: (said) => say(said, 'es'),
    faceOf: (block) => face(block, process),
    exitsOf,
  });
}

test('Chromium reads the picture of the release process as an image of its own size', async () => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureWith(release))}`;
  await image.decode();

  expect(image.naturalWidth).toBeGreaterThan(1000);
  expect(image.naturalHeight).toBeGreaterThan(400);
});

test('nothing that people write is run when a picture is opened as a page of its own', async () => {
  for (const payload of payloads) {
    const blocks = Object.values(release.blocks).map((block) => [block.id, { ...block, name: payload }] as const);
    const svg = pictureWith({ ...release, name: payload, lang: payload, blocks: Object.fromEntries(blocks) });
    const frame = document.createElement('iframe');
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    frame.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    document.body.append(frame);
    await loaded;

    const page = frame.contentDocument;
    expect([payload, page?.documentElement.nodeName, page?.querySelector('parsererror, script')]).toEqual([
      payload,
      'svg',
      null,
    ]);
    expect([frame.contentWindow, globalThis].map((place) => Reflect.get(place ?? {}, 'executed'))).toEqual([
      undefined,
      undefined,
    ]);
    frame.remove();
  }
});
