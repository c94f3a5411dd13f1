import { EventEmitter } from 'node:events';
import { Engine, type BpmnEngineOptions } from 'bpmn-engine';
import type { Subject } from './subject.ts';
import { answerIn, tenStepsBpmn } from './tenSteps.ts';

/** bpmn-engine on the same process in one go: nothing is kept while it waits for people. */
export async function theirs(): Promise<Subject> {
  const sourceContext = await contextOf(tenStepsBpmn());
  return {
    name: 'bpmn-engine',
    one: async () => {
      const { listener, steps, answers } = listening();
      listener.on('activity.wait', (task: Told) => task.signal({ answer: answerIn(task.name) }));
      const engine = new Engine({ sourceContext });
      const ended = engine.waitFor('end');
      const execution = await engine.execute({ listener });
      await ended;
      return { steps, answers, isEnded: execution.state === 'idle' };
    },
  };
}

/**
 * bpmn-engine as people's work needs it, which takes days: the state is kept as JSON after each step and recovered before
 * the next, as Cauce's engine reads and commits the request in each command. The source is not read again.
 */
export async function theirsKept(): Promise<Subject> {
  const sourceContext = await contextOf(tenStepsBpmn());
  return {
    name: 'bpmn-engine, state kept between steps',
    one: async () => {
      const { listener, steps, answers } = listening();
      const waiting: Told[] = [];
      listener.on('activity.wait', (task: Told) => waiting.push(task));
      let engine = new Engine({ sourceContext });
      let execution = await engine.execute({ listener });
      for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
        task.signal({ answer: answerIn(task.name) });
        const { definitions, ...state } = await engine.getState();
        const kept = JSON.stringify({
          ...state,
          definitions: definitions.map((own) => ({ ...own, source: undefined })),
        });
        if (execution.state === 'idle') break;
        await engine.stop();
        engine = new Engine({ sourceContext }).recover(JSON.parse(kept));
        waiting.length = 0;
        execution = await engine.resume({ listener });
      }
      return { steps, answers, isEnded: execution.state === 'idle' };
    },
  };
}

/** What a listener is told of an activity; its methods need their object. */
interface Told {
  readonly type: string;
  readonly name: string;
  readonly content: { readonly output?: { readonly answer: string } };
  readonly signal: (message: { readonly answer: string }) => void;
}

/** Notes which steps were done, and with which answers. */
function listening() {
  const steps: string[] = [];
  const answers: string[] = [];
  const listener = new EventEmitter();
  listener.on('activity.end', ({ type, name, content }: Told) => {
    if (type !== 'bpmn:UserTask') return;
    steps.push(name);
    answers.push(content.output?.answer ?? '');
  });
  return { listener, steps, answers };
}

/** The XML is read once: each process begins from the context that was made of it. */
async function contextOf(source: string): Promise<NonNullable<BpmnEngineOptions['sourceContext']>> {
  const [definition] = await new Engine({ source }).getDefinitions();
  if (definition === undefined) throw new Error('The BPMN holds no definition');
  return definition.environment.options.source;
}
