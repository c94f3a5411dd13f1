import { words } from '#text/words.ts';

/** Words of the first start and of the screens about the database. */
export const startWords = words('welcome', {
  es: {
    opening: 'Abriendo tus datos…',
    'welcome.title': 'Te damos la bienvenida a Cauce',
    'welcome.text':
      'Dibuja procesos, publícalos y sigue cada solicitud por su diagrama, sin servidor. Di quién eres y elige cómo empezar.',
    'name.label': 'Tu nombre',
    'name.help': 'Como quieres que te vean los demás.',
    'name.missing': 'Escribe tu nombre.',
    'name.long': 'Usa 120 caracteres como máximo.',
    'email.label': 'Tu correo electrónico',
    'email.help': 'Solo identifica quién eres en los procesos. Nada sale de este navegador.',
    'email.missing': 'Escribe tu correo electrónico.',
    'email.wrong': 'Escribe un correo completo, como nombre@empresa.com.',
    'email.sample': 'Ese correo es de una persona de la organización de ejemplo. Usa otro.',
    'sample.title': 'Con ejemplos',
    'sample.text':
      'Personas, grupos y un catálogo ficticios para probar la plantilla Gestión de lanzamientos de inmediato.',
    'sample.act': 'Empezar con la organización de ejemplo',
    'empty.title': 'Desde cero',
    'empty.text': 'Solo tú como administrador. Agregas a las personas y el catálogo cuando quieras.',
    'empty.act': 'Empezar vacío',
    owner:
      'Quien responde es titular de esta copia y la administra. Después podrás actuar como cualquier otra persona.',
    'lost.gone.title': 'Los datos de este navegador ya no están',
    'lost.behind.title': 'Faltan datos en este navegador',
    'lost.gone.text':
      'Aquí había datos de Cauce y ahora la base de datos está vacía. El navegador pudo haberla borrado, o alguien borró los datos del sitio.',
    'lost.behind.text':
      'La base de datos es más vieja que lo último que se guardó. El navegador pudo haber perdido una parte.',
    'lost.had': 'La última vez había {{processes}} y {{requests}}.',
    'lost.processes_one': '{{count}} proceso',
    'lost.processes_other': '{{count}} procesos',
    'lost.requests_one': '{{count}} solicitud',
    'lost.requests_other': '{{count}} solicitudes',
    'lost.advice':
      'Si tienes una copia de seguridad, restáurala. Si usas otro perfil o navegador, ábrelo allí. Los procesos que exportaste a archivos .sdw se pueden importar otra vez. No se puso nada de ejemplo en su lugar.',
    'lost.gone.act': 'Empezar de nuevo',
    'lost.behind.act': 'Continuar con lo que hay',
    'lost.sure': '¿Continuar sin los datos que faltan?',
    'lost.sureText': 'Cauce dejará de avisar sobre esta pérdida. No se borra nada de lo que hay.',
    'newer.title': 'Hay una versión más nueva de Cauce',
    'newer.text':
      'Estos datos los guardó una versión más nueva que la de esta pestaña. Para no dañarlos, esta no los abre. Recarga para usar la nueva.',
    'blocked.title': 'Cierra las otras pestañas de Cauce',
    'blocked.text':
      'Hay que actualizar los datos y otra pestaña los tiene abiertos con una versión anterior. Ciérrala y esta continúa sola.',
    'failed.title': 'No se pudieron abrir los datos',
    'failed.text':
      'El navegador no dejó abrir la base de datos. Cierra las ventanas privadas, revisa que quede espacio en disco y que el sitio pueda guardar datos.',
    'closed.newer':
      'Una versión más nueva de Cauce abrió estos datos en otra pestaña. Aquí ya no se puede guardar; lo que ves sigue para leer.',
    'closed.deleted':
      'Alguien borró la base de datos desde otra pestaña. Aquí ya no se puede guardar; lo que ves sigue para leer.',
    'closed.lost': 'El navegador cerró la base de datos. Aquí ya no se puede guardar; lo que ves sigue para leer.',
    'closed.replaced':
      'En otra pestaña se restauró una copia o se continuó con otros datos. Aquí ya no se puede guardar; lo que ves sigue para leer.',
    'trouble.quota':
      'No queda espacio en este navegador: lo último no se guardó. Puedes borrar y exportar; libera espacio y vuelve a intentarlo.',
    'trouble.aborted': 'El navegador interrumpió el último guardado y no se guardó nada de él. Inténtalo otra vez.',
    'trouble.unknown':
      'El navegador no está guardando: lo último no se guardó. Exporta lo importante y recarga la página.',
    upgrading: 'Actualizando tus datos a esta versión. No cierres la pestaña; puede tardar unos segundos.',
    'owner.title': 'No se encuentra a la persona titular de esta copia',
    'owner.text':
      'Los datos están, pero falta el registro de quien los creó. Recarga la página; si sigue igual, no los uses hasta restaurar una copia.',
  },
  en: {
    opening: 'Opening your data…',
    'welcome.title': 'Welcome to Cauce',
    'welcome.text':
      'Draw processes, publish them and follow every request along its diagram, without a server. Say who you are and choose how to begin.',
    'name.label': 'Your name',
    'name.help': 'As you want others to see you.',
    'name.missing': 'Write your name.',
    'name.long': 'Use 120 characters at most.',
    'email.label': 'Your e-mail',
    'email.help': 'It only says who you are in processes. Nothing leaves this browser.',
    'email.missing': 'Write your e-mail.',
    'email.wrong': 'Write a whole e-mail address, such as name@company.com.',
    'email.sample': 'That e-mail belongs to somebody of the sample organisation. Use another one.',
    'sample.title': 'With examples',
    'sample.text': 'Made-up people, groups and a catalogue, to try the Release management template at once.',
    'sample.act': 'Start with the sample organisation',
    'empty.title': 'From scratch',
    'empty.text': 'Only you, as an administrator. Add people and the catalogue whenever you like.',
    'empty.act': 'Start empty',
    owner: 'Whoever answers owns this copy and is its administrator. Later you can act as anybody else.',
    'lost.gone.title': 'The data of this browser is gone',
    'lost.behind.title': 'Some data of this browser is missing',
    'lost.gone.text':
      'There was Cauce data here and now the database is empty. The browser may have evicted it, or somebody cleared the site data.',
    'lost.behind.text': 'The database is older than what was last saved. The browser may have lost a part of it.',
    'lost.had': 'Last time there were {{processes}} and {{requests}}.',
    'lost.processes_one': '{{count}} process',
    'lost.processes_other': '{{count}} processes',
    'lost.requests_one': '{{count}} request',
    'lost.requests_other': '{{count}} requests',
    'lost.advice':
      'If you have a backup, restore it. If you use another profile or browser, open it there. Processes that you exported to .sdw files can be imported again. No sample data was put in its place.',
    'lost.gone.act': 'Start again',
    'lost.behind.act': 'Go on with what is here',
    'lost.sure': 'Go on without the data that is missing?',
    'lost.sureText': 'Cauce will stop warning about this loss. Nothing that is here is deleted.',
    'newer.title': 'There is a newer version of Cauce',
    'newer.text':
      'This data was saved by a newer version than the one in this tab. So as not to damage it, this one does not open it. Reload to use the new one.',
    'blocked.title': 'Close the other tabs of Cauce',
    'blocked.text':
      'The data must be upgraded and another tab has it open with an earlier version. Close that tab and this one goes on by itself.',
    'failed.title': 'The data could not be opened',
    'failed.text':
      'The browser did not let the database open. Close private windows, and check that there is room on the disk and that the site may store data.',
    'closed.newer':
      'A newer version of Cauce opened this data in another tab. Nothing can be saved here any more; what you see stays readable.',
    'closed.deleted':
      'Somebody deleted the database from another tab. Nothing can be saved here any more; what you see stays readable.',
    'closed.lost': 'The browser closed the database. Nothing can be saved here any more; what you see stays readable.',
    'closed.replaced':
      'A copy was restored, or other data gone on with, in another tab. Nothing can be saved here any more; what you see stays readable.',
    'trouble.quota':
      'There is no room left in this browser: the last change was not saved. You can delete and export; free some room and try again.',
    'trouble.aborted': 'The browser interrupted the last save and nothing of it was saved. Try again.',
    'trouble.unknown':
      'The browser is not saving: the last change was not saved. Export what matters and reload the page.',
    upgrading: 'Bringing your data to this version. Keep the tab open; it may take some seconds.',
    'owner.title': 'The owner of this copy cannot be found',
    'owner.text':
      'The data is here, but the record of whoever created it is missing. Reload the page; if it stays so, do not use the data until a copy is restored.',
  },
});
