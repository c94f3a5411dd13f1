import { draw } from '#blocks/draw.ts';
import { answer, group, requester } from '#blocks/drawn.ts';
import type { Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
import { sampleIds } from './sample.ts';
import type { Template } from './template.ts';

/** The smallest process that is useful: somebody asks, somebody approves, a team does it. */
export const approvedRequest: Template = {
  id: 'approved-request',
  nameOf: (lang) => words[lang].name,
  aboutOf: (lang) => words[lang].about,
  process: (lang) => approved(words[lang], lang),
};

function approved(w: (typeof words)[Lang], lang: Lang): Process {
  return draw(w.name, { lang })
    .about(w.about)
    .field('subject', 'shortText', w.subject)
    .field('reason', 'longText', w.reason)
    .field('neededBy', 'date', w.neededBy)
    .field('approver', 'person', w.approver, { help: w.approverHelp })
    .titled('{{subject}}')
    .start(w.start, { asks: ['subject*', 'reason*', 'neededBy', 'approver*'] })
    .at(68, 14)
    .approval(w.approval, { voters: [answer('approver')] })
    .at(270, 0)
    .on('rejected')
    .end(w.rejected, 'rejected')
    .at(590, 110)
    .tasks(w.tasks, [{ name: w.task, who: group(sampleIds.desk), days: 2 }])
    .at(590, 0)
    .notify(w.notify, { to: [requester], subject: w.mailSubject, body: w.mailBody })
    .at(860, 0)
    .end(w.completed)
    .at(1130, 14)
    .process();
}

const words = {
  es: {
    name: 'Solicitud con aprobación',
    about: 'Alguien pide algo, otra persona lo aprueba y un equipo lo atiende.',
    subject: 'Qué necesitas',
    reason: 'Para qué',
    neededBy: 'Para cuándo',
    approver: 'Quién aprueba',
    approverHelp: 'Por ejemplo, la persona a cargo de tu área.',
    start: 'Solicitud',
    approval: 'Aprobación',
    tasks: 'Atender la solicitud',
    task: 'Atender: {{subject}}',
    notify: 'Avisar a quien solicita',
    mailSubject: 'Tu solicitud está lista: {{subject}}',
    mailBody: 'Hola:\n\nTu solicitud «{{subject}}» está lista.\n\nMesa de ayuda',
    completed: 'Finalizada',
    rejected: 'Rechazada',
  },
  en: {
    name: 'Request with approval',
    about: 'Somebody asks for something, somebody else approves it and a team does it.',
    subject: 'What you need',
    reason: 'What for',
    neededBy: 'By when',
    approver: 'Who approves',
    approverHelp: 'For example, whoever leads your area.',
    start: 'Request',
    approval: 'Approval',
    tasks: 'Do what was asked',
    task: 'Do: {{subject}}',
    notify: 'Tell the requester',
    mailSubject: 'Your request is ready: {{subject}}',
    mailBody: 'Hello,\n\nYour request “{{subject}}” is ready.\n\nHelp desk',
    completed: 'Completed',
    rejected: 'Rejected',
  },
} as const;
