import { EventEmitter } from 'node:events';
import { Engine, type BpmnEngineOptions } from 'bpmn-engine';
import type { Subject } from './subject.ts';
import { answerIn, tenStepsBpmn } from './tenSteps.ts';

/** What a listener is told of an activity; its methods need their object. */
interface Told {
  readonly type: string;
  readonly name: string;
  readonly content: { readonly output?: { readonly answer: string } };
  readonly signal: (message: { readonly answer: string }) => void;
}

/** bpmn-engine on the same process, whose XML is read once: each process begins from the context that it made of it. */
export async function theirs(): Promise<Subject> {
  const sourceContext = await contextOf(tenStepsBpmn());
  return {
    name: 'bpmn-engine',
    one: async () => {
      const steps: string[] = [];
      const answers: string[] = [];
      const listener = new EventEmitter();
      listener.on('activity.wait', (task: Told) => task.signal({ answer: answerIn(task.name) }));
      listener.on('activity.end', ({ type, name, content }: Told) => {
        if (type !== 'bpmn:UserTask') return;
        steps.push(name);
        answers.push(content.output?.answer ?? '');
      });
      const engine = new Engine({ sourceContext });
      const ended = engine.waitFor('end');
      const execution = await engine.execute({ listener });
      await ended;
      return { steps, answers, isEnded: execution.state === 'idle' };
    },
  };
}

async function contextOf(source: string): Promise<NonNullable<BpmnEngineOptions['sourceContext']>> {
  const [definition] = await new Engine({ source }).getDefinitions();
  if (definition === undefined) throw new Error('The BPMN holds no definition');
  return definition.environment.options.source;
}
