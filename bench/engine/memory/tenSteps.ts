import { draw } from '#blocks/draw.ts';
import type { Process } from '#model/process.ts';

/** How many people's steps the process has. */
const stepCount = 10;

/** The names of the steps in the order in which they are done. */
export const stepNames: readonly string[] = Array.from({ length: stepCount }, (_, at) => `Paso ${at + 1}`);

/** What is answered in a step. */
export function answerIn(step: string): string {
  return `Hecho: ${step}`;
}

/** Ten forms one after another, each with one required question, as Cauce draws it. */
export function tenSteps(): Process {
  const asked = stepNames.reduce((drawn, name, at) => drawn.field(`a${at + 1}`, 'shortText', name), draw('Diez pasos'));
  return stepNames
    .reduce((drawn, name, at) => drawn.form(name, { asks: [`a${at + 1}*`] }), asked.start('Inicio'))
    .end('Fin')
    .process();
}

/** The same as BPMN: ten user tasks one after another. */
export function tenStepsBpmn(): string {
  const ids = ['start', ...stepNames.map((_, at) => `task${at + 1}`), 'end'];
  const tasks = stepNames.map((name, at) => `<userTask id="task${at + 1}" name="${name}" />`);
  const flows = ids.slice(1).map((to, at) => `<sequenceFlow id="f${at}" sourceRef="${ids[at]}" targetRef="${to}" />`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions id="ten" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="http://bpmn.io/schema/bpmn">
  <process id="process" isExecutable="true">
    <startEvent id="start" />${tasks.join('')}<endEvent id="end" name="Fin" />${flows.join('')}
  </process>
</definitions>`;
}
