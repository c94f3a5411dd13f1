import { words } from '#text/words.ts';

/** The words of the settings of a tasks block. */
export const tasksSettingsWords = words('tasksSettings', {
  es: {
    tasks: 'Tareas',
    'tasks.help':
      'El bloque termina cuando las obligatorias están hechas. Si ninguna lo es, cuando todas estén hechas u omitidas.',
    add: 'Agregar tarea',
    name: 'Nombre',
    responsible: 'Responsable',
    'responsible.help': 'De un grupo, la hace cualquiera de sus miembros.',
    due: 'Fecha de vencimiento',
    required: 'Obligatoria',
    optional: 'opcional',
    instructions: 'Instrucciones',
    unnamed: 'Tarea {{number}}',
    dueOn: 'vence el {{date}}',
  },
  en: {
    tasks: 'Tasks',
    'tasks.help': 'The block ends when the required ones are done. If none is, when all are done or skipped.',
    add: 'Add task',
    name: 'Name',
    responsible: 'Responsible',
    'responsible.help': 'Of a group, any of its members does it.',
    due: 'Due date',
    required: 'Required',
    optional: 'optional',
    instructions: 'Instructions',
    unnamed: 'Task {{number}}',
    dueOn: 'due on {{date}}',
  },
});
