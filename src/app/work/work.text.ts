import { words } from '#text/words.ts';

/** The words of Mi trabajo. */
export const workWords = words('work', {
  es: {
    title: 'Mi trabajo',
    about: 'Las tareas, aprobaciones y formularios que te esperan, primero lo que vence antes.',
    list: 'Lo que te espera',
    search: 'Buscar en mi trabajo',
    filter: 'Mostrar',
    'filter.all': 'Todo ({{total}})',
    'filter.task': 'Tareas ({{total}})',
    'filter.vote': 'Aprobaciones ({{total}})',
    'filter.form': 'Formularios ({{total}})',
    throughGroup: 'Por el grupo {{group}}',
    optional: 'Opcional',
    'empty.title': 'No tienes nada pendiente',
    'empty.text':
      'Cuando una solicitud te asigne una tarea, te pida una aprobación o un formulario, aparecerá aquí. Ahora actúas como {{name}}.',
    'empty.action': 'Ir al catálogo',
    'noneOfThese.title': 'Nada coincide',
    'noneOfThese.text': 'Cambia lo que buscas o muestra todo.',
    'noneOfThese.action': 'Mostrar todo',
    more_one: 'Mostrar {{count}} más',
    more_other: 'Mostrar {{count}} más',
  },
  en: {
    title: 'My work',
    about: 'The tasks, approvals and forms that wait for you, soonest due first.',
    list: 'What waits for you',
    search: 'Search my work',
    filter: 'Show',
    'filter.all': 'Everything ({{total}})',
    'filter.task': 'Tasks ({{total}})',
    'filter.vote': 'Approvals ({{total}})',
    'filter.form': 'Forms ({{total}})',
    throughGroup: 'Through the group {{group}}',
    optional: 'Optional',
    'empty.title': 'Nothing waits for you',
    'empty.text':
      'When a request gives you a task or asks you for an approval or a form, it appears here. You are acting as {{name}}.',
    'empty.action': 'Go to the catalogue',
    'noneOfThese.title': 'Nothing matches',
    'noneOfThese.text': 'Change what you search for, or show everything.',
    'noneOfThese.action': 'Show everything',
    more_one: 'Show {{count}} more',
    more_other: 'Show {{count}} more',
  },
});
