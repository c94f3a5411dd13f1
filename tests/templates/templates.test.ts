import { describe, expect, test } from 'vitest';
import { exitsOf } from '#blocks/index.ts';
import { problemsOf } from '#blocks/problems.ts';
import { processSchema } from '#blocks/process.ts';
import { directoryOf } from '#model/directory.ts';
import { exitFlow } from '#model/graph.ts';
import { templates } from '#templates/index.ts';
import { sampleOrganisation } from '#templates/sample.ts';
import { langs } from '#text/langs.ts';
import { say } from '#text/i18n.ts';

describe.each(langs)('in %s', (lang) => {
  const directory = directoryOf(sampleOrganisation(lang));

  describe.each(templates.map((template) => [template.nameOf(lang), template] as const))('%s', (_name, template) => {
    const process = template.process(lang);

    test('fits the schema and survives JSON', () => {
      expect(processSchema.parse(JSON.parse(JSON.stringify(process)))).toEqual(process);
    });

    test('has no problems with the sample organisation', () => {
      expect(problemsOf(process, directory).map((issue) => say(issue, lang))).toEqual([]);
    });

    test('wires every exit', () => {
      const open = Object.values(process.blocks).flatMap((block) =>
        exitsOf(block)
          .filter((exit) => exitFlow(process, block.id, exit.id) === undefined)
          .map((exit) => `${block.name} · ${exit.id}`),
      );
      expect(open).toEqual([]);
    });

    test('is written in its language and says what it is', () => {
      expect(process.lang).toBe(lang);
      expect(process.name).toBe(template.nameOf(lang));
      expect(template.aboutOf(lang)).not.toBe('');
    });

    test('is the same each time it is drawn', () => {
      expect(template.process(lang)).toEqual(process);
    });
  });
});
