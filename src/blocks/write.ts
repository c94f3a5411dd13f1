import { answerTexts } from '#fields/form.ts';
import { langOf } from '#fields/langOf.ts';
import { refuse } from '#model/issue.ts';
import { renderText, TextLimitError, TextSyntaxError } from '#model/text.ts';
import type { Scene, Stopped } from './work.ts';

/** Writes texts with the request's answers in them, in the language of the process; stopped when one cannot be written. */
export function write(sources: readonly string[], scene: Scene): readonly string[] | Stopped {
  const { directory, zone } = scene.world;
  const answers = answerTexts(scene.process, scene.values, { directory, zone, lang: langOf(scene.process) });
  try {
    return sources.map((source) => renderText(source, answers));
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return {
      stopped: refuse('blocks.text.stopped', { block: scene.block.name, why: { code } }, { block: scene.block.id })
        .refused,
    };
  }
}

/** Whether writing was stopped. */
export function isStopped<T extends object>(outcome: T | Stopped): outcome is Stopped {
  return 'stopped' in outcome;
}

function codeOf(error: unknown): string | null {
  if (error instanceof TextLimitError) return 'blocks.text.limit';
  return error instanceof TextSyntaxError ? 'blocks.text.syntax' : null;
}
