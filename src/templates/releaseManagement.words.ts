/** What the release process says, in each language. It is content: whoever uses the template owns it and may change it. */
export const releaseWords = {
  es: {
    name: 'Gestión de lanzamientos',
    about:
      'Planifica, aprueba, construye, prueba y despliega una versión, con los comités, los equipos y los avisos de cada etapa.',
    title: 'Lanzamiento {{version}}',
    version: 'Versión del lanzamiento',
    versionHelp: 'Por ejemplo: 4.2.0',
    description: 'Descripción del lanzamiento',
    descriptionHelp: 'Qué trae de nuevo y para quién.',
    dateTime: 'Fecha y hora',
    dateTimeHelp: 'Cuándo se propone desplegarlo.',
    scope: 'Alcance',
    scopeHelp: 'Qué sistemas, áreas y usuarios abarca.',
    approvers: 'Aprobadores',
    approversHelp: 'Quiénes revisan el plan de lanzamiento.',
    results: 'Resultados',
    analysis: 'Análisis',
    lessons: 'Lecciones aprendidas',
    feedback: 'Feedback',
    start: 'Formulario de inicio',
    request: 'Solicitud de cambio (RFC) y comité financiero (FSC)',
    requestHow: 'Confirma que la solicitud cumple los requisitos técnicos y las prioridades financieras.',
    rfc: 'RFC',
    fsc: 'FSC',
    plan: 'Planificación del lanzamiento',
    planScope: 'Definir alcance y calendario',
    planPeople: 'Asignar responsables',
    planBack: 'Preparar plan de reversión',
    review: 'Revisión del plan de lanzamiento',
    reviewHow: 'Revisa el plan antes de que comience la construcción.',
    build: 'Construir la versión final',
    buildVersion: 'Compilar la versión',
    buildTest: 'Probar en integración',
    uat: 'Pruebas de aceptación de usuarios (UAT)',
    uatHow: 'Analiza los resultados de las pruebas en el entorno UAT.',
    uatNote:
      'Si se rechaza, la solicitud vuelve a «Construir la versión final». También puede volver a otra etapa anterior: arrastra hasta ella la conexión «Rechazada».',
    uatResults: 'Resultados de UAT',
    prepare: 'Preparar el lanzamiento',
    prepareScripts: 'Configurar scripts de despliegue',
    prepareWindow: 'Programar la ventana de lanzamiento',
    prepareTell: 'Notificar a los interesados',
    change: 'Aprobación del plan de implementación',
    changeHow: 'Es la última verificación antes de pasar a producción.',
    changeNote:
      'Si se rechaza, la solicitud vuelve a «Planificación del lanzamiento» para rehacer el plan. También puede volver a otra etapa, por ejemplo «Preparar el lanzamiento»: arrastra hasta ella la conexión «Rechazada».',
    launch: 'Lanzar versión final',
    launchDeploy: 'Ejecutar el despliegue',
    launchCheck: 'Comprobar los servicios',
    confirm: 'Confirmación de implementación exitosa',
    confirmHow: 'Comprueba que la versión funciona correctamente en producción.',
    problems: 'Con problemas',
    notify: 'Notificación de lanzamiento exitoso',
    subject: 'Lanzamiento {{version}} completado con éxito',
    body: `Hola:

El lanzamiento de la versión {{version}} se completó con éxito y ya está en producción.

Versión: {{version}}
Fecha y hora: {{dateTime}}
Alcance: {{scope}}

{{description}}

Gracias a todas las personas que participaron.`,
    completed: 'Finalizada',
    rejected: 'Rechazada',
    cancelled: 'Cancelada',
  },
  en: {
    name: 'Release management',
    about:
      'Plan, approve, build, test and deploy a version, with the committees, the teams and the notices of every stage.',
    title: 'Release {{version}}',
    version: 'Release version',
    versionHelp: 'For example: 4.2.0',
    description: 'Release description',
    descriptionHelp: 'What is new and for whom.',
    dateTime: 'Date and time',
    dateTimeHelp: 'When it is proposed to deploy it.',
    scope: 'Scope',
    scopeHelp: 'Which systems, areas and users it covers.',
    approvers: 'Approvers',
    approversHelp: 'Who reviews the release plan.',
    results: 'Results',
    analysis: 'Analysis',
    lessons: 'Lessons learned',
    feedback: 'Feedback',
    start: 'Start form',
    request: 'Request for change (RFC) and financial committee (FSC)',
    requestHow: 'Confirm that the request meets the technical requirements and the financial priorities.',
    rfc: 'RFC',
    fsc: 'FSC',
    plan: 'Release planning',
    planScope: 'Define scope and schedule',
    planPeople: 'Assign people',
    planBack: 'Prepare rollback plan',
    review: 'Release plan review',
    reviewHow: 'Review the plan before building begins.',
    build: 'Build the final version',
    buildVersion: 'Compile the version',
    buildTest: 'Test in integration',
    uat: 'User acceptance tests (UAT)',
    uatHow: 'Analyse the results of the tests in the UAT environment.',
    uatNote:
      'When it is rejected, the request goes back to “Build the final version”. It may also go back to another stage before it: drag the connection “Rejected” there.',
    uatResults: 'UAT results',
    prepare: 'Prepare the release',
    prepareScripts: 'Set up deployment scripts',
    prepareWindow: 'Schedule the release window',
    prepareTell: 'Notify the stakeholders',
    change: 'Implementation plan approval',
    changeHow: 'This is the last check before going to production.',
    changeNote:
      'When it is rejected, the request goes back to “Release planning” to mend the plan. It may also go back to another stage, for example “Prepare the release”: drag the connection “Rejected” there.',
    launch: 'Release final version',
    launchDeploy: 'Run the deployment',
    launchCheck: 'Check the services',
    confirm: 'Confirmation of successful implementation',
    confirmHow: 'Check that the version works correctly in production.',
    problems: 'With problems',
    notify: 'Notice of successful release',
    subject: 'Release {{version}} completed successfully',
    body: `Hello,

The release of version {{version}} was completed successfully and is now in production.

Version: {{version}}
Date and time: {{dateTime}}
Scope: {{scope}}

{{description}}

Thank you to everybody who took part.`,
    completed: 'Completed',
    rejected: 'Rejected',
    cancelled: 'Cancelled',
  },
} as const;
