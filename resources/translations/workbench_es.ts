<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the workbench</source>
        <translation>Acerca de Fact-Check Workbench</translation>
    </message>
    <message>
        <source>Fact-Check Workbench</source>
        <translation>Fact-Check Workbench</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Versión {}</translation>
    </message>
    <message>
        <source>Lists claims, links each to the sentence that proves or refutes it, keeps the verdicts and hands out reports. Everything stays on this computer, in one file a project.</source>
        <translation>Reúne afirmaciones, enlaza cada una con la frase que la confirma o la refuta, guarda los veredictos y entrega informes. Todo se queda en este equipo, en un archivo por proyecto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Af&amp;irmación</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lector</translation>
    </message>
    <message>
        <source>Dra&amp;ft</source>
        <translation>&amp;Borrador</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>New investigation…</source>
        <translation>Nueva investigación…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Open the sample investigation</source>
        <translation>Abrir la investigación de muestra</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import article…</source>
        <translation>Importar artículo…</translation>
    </message>
    <message>
        <source>Import sheet…</source>
        <translation>Importar hoja de cálculo…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportar la lista…</translation>
    </message>
    <message>
        <source>Merge another investigation…</source>
        <translation>Fusionar otra investigación…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar gráfico…</translation>
    </message>
    <message>
        <source>Export captures as WACZ…</source>
        <translation>Exportar capturas como WACZ…</translation>
    </message>
    <message>
        <source>Evidence bundle…</source>
        <translation>Paquete de pruebas…</translation>
    </message>
    <message>
        <source>Check a bundle…</source>
        <translation>Comprobar un paquete…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Instantáneas…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>About this investigation…</source>
        <translation>Acerca de esta investigación…</translation>
    </message>
    <message>
        <source>Close investigation</source>
        <translation>Cerrar la investigación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Revert this edit</source>
        <translation>Revertir este cambio</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtro…</translation>
    </message>
    <message>
        <source>Save the list as view…</source>
        <translation>Guardar la lista como vista…</translation>
    </message>
    <message>
        <source>Update the view</source>
        <translation>Actualizar la vista</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Change the selected…</source>
        <translation>Cambiar lo seleccionado…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>Due date…</source>
        <translation>Plazo…</translation>
    </message>
    <message>
        <source>Topic…</source>
        <translation>Tema…</translation>
    </message>
    <message>
        <source>State of the work…</source>
        <translation>Estado del trabajo…</translation>
    </message>
    <message>
        <source>Reach, harm and urgency…</source>
        <translation>Alcance, daño y urgencia…</translation>
    </message>
    <message>
        <source>Delete the selected</source>
        <translation>Eliminar lo seleccionado</translation>
    </message>
    <message>
        <source>Add request for comment…</source>
        <translation>Añadir petición de respuesta…</translation>
    </message>
    <message>
        <source>Add correction…</source>
        <translation>Añadir corrección…</translation>
    </message>
    <message>
        <source>What counts for priority…</source>
        <translation>Qué cuenta para la prioridad…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Network and proof…</source>
        <translation>Red y pruebas de tiempo…</translation>
    </message>
    <message>
        <source>Have captures stamped now</source>
        <translation>Sellar las capturas ahora</translation>
    </message>
    <message>
        <source>Quick add…</source>
        <translation>Añadir rápido…</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>Nueva afirmación…</translation>
    </message>
    <message>
        <source>Pick claims from the article…</source>
        <translation>Elegir afirmaciones del artículo…</translation>
    </message>
    <message>
        <source>Edit claim…</source>
        <translation>Editar la afirmación…</translation>
    </message>
    <message>
        <source>Rate claim…</source>
        <translation>Calificar la afirmación…</translation>
    </message>
    <message>
        <source>Add open question…</source>
        <translation>Añadir pregunta pendiente…</translation>
    </message>
    <message>
        <source>Add appearance…</source>
        <translation>Añadir aparición…</translation>
    </message>
    <message>
        <source>Relate to another claim…</source>
        <translation>Relacionar con otra afirmación…</translation>
    </message>
    <message>
        <source>Copy the claim</source>
        <translation>Copiar la afirmación</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <translation>Historial de esta afirmación</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Afirmación siguiente</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Afirmación anterior</translation>
    </message>
    <message>
        <source>Ratings of others…</source>
        <translation>Calificaciones de otros medios…</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Eliminar la afirmación</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Añadir prueba…</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Capturar…</translation>
    </message>
    <message>
        <source>Cite as supporting</source>
        <translation>Citar como respaldo</translation>
    </message>
    <message>
        <source>Cite as refuting</source>
        <translation>Citar como refutación</translation>
    </message>
    <message>
        <source>Cite as context</source>
        <translation>Citar como contexto</translation>
    </message>
    <message>
        <source>Cite as having no bearing</source>
        <translation>Citar como algo que no viene al caso</translation>
    </message>
    <message>
        <source>Cite with weight and note…</source>
        <translation>Citar con peso y nota…</translation>
    </message>
    <message>
        <source>New claim from the selection…</source>
        <translation>Nueva afirmación a partir de la selección…</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Seleccionar la frase</translation>
    </message>
    <message>
        <source>Go to the claim marked here</source>
        <translation>Ir a la afirmación marcada aquí</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Place found before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next sentence worth a check</source>
        <translation>Frase siguiente que conviene verificar</translation>
    </message>
    <message>
        <source>Sentence worth a check before</source>
        <translation>Frase anterior que conviene verificar</translation>
    </message>
    <message>
        <source>Pages, picture or table</source>
        <translation>Páginas, imagen o tabla</translation>
    </message>
    <message>
        <source>Larger page or picture</source>
        <translation>Página o imagen más grande</translation>
    </message>
    <message>
        <source>Smaller page or picture</source>
        <translation>Página o imagen más pequeña</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Reproducir la grabación</translation>
    </message>
    <message>
        <source>Make a picture of the page</source>
        <translation>Hacer una imagen de la página</translation>
    </message>
    <message>
        <source>Save the page as PDF…</source>
        <translation>Guardar la página como PDF…</translation>
    </message>
    <message>
        <source>Add the attachments as evidence</source>
        <translation>Añadir los adjuntos como pruebas</translation>
    </message>
    <message>
        <source>Save the capture sheet…</source>
        <translation>Guardar la hoja de la captura…</translation>
    </message>
    <message>
        <source>Write out the originals…</source>
        <translation>Sacar los originales…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Next cited words of an earlier copy</source>
        <translation>Siguientes palabras citadas de una copia anterior</translation>
    </message>
    <message>
        <source>Use these words instead</source>
        <translation>Usar estas palabras</translation>
    </message>
    <message>
        <source>Cite the evidence as a whole…</source>
        <translation>Citar la prueba en su conjunto…</translation>
    </message>
    <message>
        <source>Edit what is known about it…</source>
        <translation>Editar los datos de la ficha…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Obtenerla de nuevo</translation>
    </message>
    <message>
        <source>Does the copy look right?…</source>
        <translation>¿Está bien la copia?…</translation>
    </message>
    <message>
        <source>Copies and files…</source>
        <translation>Copias y archivos…</translation>
    </message>
    <message>
        <source>Compare copies…</source>
        <translation>Comparar copias…</translation>
    </message>
    <message>
        <source>History of this entry</source>
        <translation>Historial de esta ficha</translation>
    </message>
    <message>
        <source>Look at the address again</source>
        <translation>Comprobar la dirección de nuevo</translation>
    </message>
    <message>
        <source>Look at all addresses that are due</source>
        <translation>Comprobar las direcciones que ya toca</translation>
    </message>
    <message>
        <source>Look at all addresses</source>
        <translation>Comprobar todas las direcciones</translation>
    </message>
    <message>
        <source>Look at the address again on…</source>
        <translation>Fecha de la próxima comprobación…</translation>
    </message>
    <message>
        <source>Look for a copy in public archives</source>
        <translation>Buscar una copia en archivos públicos</translation>
    </message>
    <message>
        <source>Ask the Wayback Machine to save it</source>
        <translation>Pedir a Wayback Machine que la guarde</translation>
    </message>
    <message>
        <source>Stop asking public archives</source>
        <translation>Dejar de preguntar a archivos públicos</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Eliminar de la biblioteca</translation>
    </message>
    <message>
        <source>Check a draft line by line</source>
        <translation>Verificar un borrador línea por línea</translation>
    </message>
    <message>
        <source>Import draft…</source>
        <translation>Importar borrador…</translation>
    </message>
    <message>
        <source>New version of the draft…</source>
        <translation>Nueva versión del borrador…</translation>
    </message>
    <message>
        <source>Hand the draft back with comments…</source>
        <translation>Devolver el borrador con comentarios…</translation>
    </message>
    <message>
        <source>Mark every factual statement</source>
        <translation>Marcar todos los datos</translation>
    </message>
    <message>
        <source>Mark as a statement</source>
        <translation>Marcar como dato</translation>
    </message>
    <message>
        <source>Split the statement at the caret</source>
        <translation>Dividir el dato en el cursor</translation>
    </message>
    <message>
        <source>Join with the next statement</source>
        <translation>Unir con el dato siguiente</translation>
    </message>
    <message>
        <source>Unmark the statement</source>
        <translation>Desmarcar el dato</translation>
    </message>
    <message>
        <source>Next open statement</source>
        <translation>Dato abierto siguiente</translation>
    </message>
    <message>
        <source>Open statement before</source>
        <translation>Dato abierto anterior</translation>
    </message>
    <message>
        <source>Next sentence not marked</source>
        <translation>Frase sin marcar siguiente</translation>
    </message>
    <message>
        <source>Sentence not marked before</source>
        <translation>Frase sin marcar anterior</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>To be changed…</source>
        <translation>Por cambiar…</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erróneo</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>No statement of fact</source>
        <translation>No es un hecho comprobable</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Source, wording and note…</source>
        <translation>Fuente, enunciado y nota…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Map of this claim</source>
        <translation>Mapa de esta afirmación</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Progress of the desk</source>
        <translation>Avance de la redacción</translation>
    </message>
    <message>
        <source>Picture or table</source>
        <translation>Gráfico o tabla</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Go to the message at the foot</source>
        <translation>Ir al mensaje del pie</translation>
    </message>
    <message>
        <source>Show the list as a table</source>
        <translation>Mostrar la lista como tabla</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Ordenar por…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>No agrupar</translation>
    </message>
    <message>
        <source>Group by speaker</source>
        <translation>Agrupar por declarante</translation>
    </message>
    <message>
        <source>Group by topic</source>
        <translation>Agrupar por tema</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Agrupar por estado</translation>
    </message>
    <message>
        <source>Group by who checks</source>
        <translation>Agrupar por responsable</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Cerrar todos los grupos</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Abrir todos los grupos</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Narrow side bar</source>
        <translation>Barra lateral estrecha</translation>
    </message>
    <message>
        <source>Colours as the desktop has them</source>
        <translation>Colores del escritorio</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>Texto a su tamaño normal</translation>
    </message>
    <message>
        <source>A guided first fact-check</source>
        <translation>Una primera verificación guiada</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About the workbench</source>
        <translation>Acerca de Fact-Check Workbench</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>{} (not there now)</source>
        <translation>{} (ahora no está)</translation>
    </message>
    <message>
        <source>{} is not in {} any more. It was taken off this list.</source>
        <translation>{} ya no está en {}. Se quitó de esta lista.</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Deshacer: {}</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Rehacer: {}</translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Las habituales</translation>
    </message>
</context>
<context>
    <name>AlikeLines</name>
    <message>
        <source>And in {} more places.</source>
        <translation>Y en {} lugares más.</translation>
    </message>
    <message>
        <source>The same picture:</source>
        <translation>La misma imagen:</translation>
    </message>
    <message>
        <source>Looks like the same picture:</source>
        <translation>Parece la misma imagen:</translation>
    </message>
    <message>
        <source>Opens it. Looking alike is a hint, not proof.</source>
        <translation>La abre. Que se parezcan es un indicio, no una prueba.</translation>
    </message>
</context>
<context>
    <name>AnnotationsDialog</name>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <source>The words are looked for in the copies that you have. Words that stand in none are kept as the annotations have them, and marked so.</source>
        <translation>Las palabras se buscan en las copias que usted tiene. Las que no están en ninguna se guardan como figuran en las anotaciones, y así se indica.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Make claims of them</source>
        <translation>Convertirlas en afirmaciones</translation>
    </message>
    <message>
        <source>Cite them for {}</source>
        <translation>Citarlas para {}</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Qué se hace con ellas</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>{} of {} picked</source>
        <translation>{} de {} elegidas</translation>
    </message>
    <message>
        <source>Tick the annotations to import, or cancel.</source>
        <translation>Marque las anotaciones que quiere importar, o cancele.</translation>
    </message>
    <message>
        <source>1 citation made.</source>
        <translation>Se hizo 1 cita.</translation>
    </message>
    <message>
        <source>{} citations made.</source>
        <translation>Se hicieron {} citas.</translation>
    </message>
    <message>
        <source>1 claim imported.</source>
        <translation>Se importó 1 afirmación.</translation>
    </message>
    <message>
        <source>{} claims imported.</source>
        <translation>Se importaron {} afirmaciones.</translation>
    </message>
    <message>
        <source>Not found in a copy, and kept as annotated: {}.</source>
        <translation>No se encontraron en ninguna copia y se guardaron como figuran en la anotación: {}.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Aparición</translation>
    </message>
    <message>
        <source>Not in an article of this investigation</source>
        <translation>No está en un artículo de esta investigación</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Programme, post, paper</source>
        <translation>Programa, publicación, periódico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The first time it was made</source>
        <translation>La primera vez que se hizo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, left out of public reports</source>
        <translation>Nota, no aparece en informes públicos</translation>
    </message>
    <message>
        <source>Add appearance</source>
        <translation>Añadir aparición</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Archiving</name>
    <message>
        <source>Asking an archive: {}</source>
        <translation>Preguntando a un archivo: {}</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Usual order</source>
        <translation>Orden habitual</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Sorted by {}, ascending</source>
        <translation>Ordenado por {}, ascendente</translation>
    </message>
    <message>
        <source>Sorted by {}, descending</source>
        <translation>Ordenado por {}, descendente</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Import article</source>
        <translation>Importar artículo</translation>
    </message>
    <message>
        <source>The text under check: an article, a post, a speech, a transcript. It is kept exactly as it came.</source>
        <translation>El texto que se verifica: un artículo, una publicación, un discurso, una transcripción. Se guarda exactamente como llegó.</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>De dónde viene el texto</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Taken from the text if empty</source>
        <translation>Se toma del texto si está vacío</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Paste or type the text here</source>
        <translation>Pegue o escriba aquí el texto</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Text, HTML, PDF, Word (.docx), subtitles.</source>
        <translation>Texto, HTML, PDF, Word (.docx), subtítulos.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Fetched once, as it is now, without cookies or stored passwords.</source>
        <translation>Se obtiene una sola vez, tal como está ahora, sin cookies ni contraseñas guardadas.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>Pegue primero el texto.</translation>
    </message>
    <message>
        <source>The date of publication</source>
        <translation>La fecha de publicación</translation>
    </message>
    <message>
        <source>Give the address of a web page, such as https://example.org/page.</source>
        <translation>Indique la dirección de una página web, como https://example.org/page.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>There is no file {} there.</source>
        <translation>Allí no hay ningún archivo {}.</translation>
    </message>
</context>
<context>
    <name>ArticleVerbs</name>
    <message>
        <source>the pasted text</source>
        <translation>el texto pegado</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
    <message>
        <source>Article imported.</source>
        <translation>Artículo importado.</translation>
    </message>
    <message>
        <source>{} articles imported.</source>
        <translation>{} artículos importados.</translation>
    </message>
    <message>
        <source>Open the article first.</source>
        <translation>Abra primero el artículo.</translation>
    </message>
    <message>
        <source>Looking for claims</source>
        <translation>Buscando afirmaciones</translation>
    </message>
    <message>
        <source>No sentence looks like a claim. Select one in the text and press N.</source>
        <translation>Ninguna frase parece una afirmación. Seleccione una en el texto y pulse N.</translation>
    </message>
    <message>
        <source>Claim added.</source>
        <translation>Afirmación añadida.</translation>
    </message>
    <message>
        <source>{} claims added.</source>
        <translation>{} afirmaciones añadidas.</translation>
    </message>
</context>
<context>
    <name>AskArchivesDialog</name>
    <message>
        <source>Public archives</source>
        <translation>Archivos públicos</translation>
    </message>
    <message>
        <source>The Wayback Machine is sent these addresses and makes copies of them, which everybody can see. It learns that somebody here looks into them.</source>
        <translation>Estas direcciones se envían a Wayback Machine, que hace de ellas copias que cualquiera puede ver. Así sabe que aquí alguien se interesa por ellas.</translation>
    </message>
    <message>
        <source>The archives that are set on this machine are sent these addresses, and learn that somebody here looks into them. The pages themselves are not sent.</source>
        <translation>Estas direcciones se envían a los archivos públicos indicados en este equipo, que así saben que aquí alguien se interesa por ellas. Las páginas no se envían.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>What is marked as “Never send this address to third parties” is left out. This is said once on this machine.</source>
        <translation>Se deja fuera lo marcado como “No enviar nunca esta dirección a terceros”. Esto se avisa una vez en este equipo.</translation>
    </message>
    <message>
        <source>Ask the archives</source>
        <translation>Preguntar a los archivos</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>From a WARC file</source>
        <translation>De un archivo WARC</translation>
    </message>
    <message>
        <source>From a WACZ file</source>
        <translation>De un archivo WACZ</translation>
    </message>
    <message>
        <source>From an MHTML file</source>
        <translation>De un archivo MHTML</translation>
    </message>
    <message>
        <source>From a SingleFile page</source>
        <translation>De una página de SingleFile</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Completeness not known</source>
        <translation>No se sabe si está completa</translation>
    </message>
    <message>
        <source>Time-stamped</source>
        <translation>Con sello de tiempo</translation>
    </message>
    <message>
        <source>Not yet stamped</source>
        <translation>Aún sin sello</translation>
    </message>
    <message>
        <source>Archived publicly</source>
        <translation>En un archivo público</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Private network let pass</source>
        <translation>Excepción: red privada</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Looks wrong</source>
        <translation>No está bien</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>Leída por OCR</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>All that was sent is here.</source>
        <translation>Está todo lo que se envió.</translation>
    </message>
    <message>
        <source>Something that was sent is missing.</source>
        <translation>Falta algo de lo que se envió.</translation>
    </message>
    <message>
        <source>The server did not say how much it sends, so the end may be missing.</source>
        <translation>El servidor no dijo cuánto enviaba, así que puede faltar el final.</translation>
    </message>
    <message>
        <source>No authority has confirmed yet when this copy was there.</source>
        <translation>Ninguna autoridad ha confirmado aún cuándo existía esta copia.</translation>
    </message>
    <message>
        <source>Bytes of this copy are not in the file any more, or not as they were written.</source>
        <translation>Bytes de esta copia ya no están en el archivo, o no como se escribieron.</translation>
    </message>
    <message>
        <source>An address in a private network was let pass for this capture.</source>
        <translation>En esta captura se admitió, como excepción, una dirección de una red privada.</translation>
    </message>
    <message>
        <source>The certificate of the site was not trusted; that was let pass for this capture.</source>
        <translation>El certificado del sitio no era fiable; en esta captura se admitió como excepción.</translation>
    </message>
    <message>
        <source>Somebody looked it over and found it right.</source>
        <translation>Alguien la revisó y la dio por buena.</translation>
    </message>
    <message>
        <source>Somebody looked it over and found it wrong.</source>
        <translation>Alguien la revisó y la dio por mala.</translation>
    </message>
    <message>
        <source>No text could be read out of it.</source>
        <translation>No se pudo leer ningún texto de ella.</translation>
    </message>
    <message>
        <source>The text was read from a picture and may have slips: compare it.</source>
        <translation>El texto se leyó de una imagen y puede tener erratas: compárelo.</translation>
    </message>
    <message>
        <source>It was made elsewhere. When and where is what that file says.</source>
        <translation>Se hizo en otro lugar. Cuándo y dónde es lo que dice ese archivo.</translation>
    </message>
    <message>
        <source>Stamped by {} at {}.</source>
        <translation>Sellada por {}: {}.</translation>
    </message>
    <message>
        <source>A copy is kept by {}: {}</source>
        <translation>{} conserva una copia: {}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>You can read and export, but not change. {}</source>
        <translation>Puede leer y exportar, pero no cambiar nada. {}</translation>
    </message>
</context>
<context>
    <name>BringingVerbs</name>
    <message>
        <source>A folder cannot be brought in. Choose the files in it.</source>
        <translation>No se puede traer una carpeta. Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>Bring the other files in once the investigation is open.</source>
        <translation>Traiga los demás archivos cuando la investigación esté abierta.</translation>
    </message>
    <message>
        <source>There is nothing here that can be brought in.</source>
        <translation>Aquí no hay nada que se pueda traer.</translation>
    </message>
    <message>
        <source>Open or make an investigation first; then bring this in.</source>
        <translation>Abra o cree primero una investigación; después traiga esto.</translation>
    </message>
    <message>
        <source>This investigation can only be read now, so nothing was added.</source>
        <translation>Esta investigación ahora es de solo lectura, así que no se añadió nada.</translation>
    </message>
    <message>
        <source>Open this investigation</source>
        <translation>Abrir esta investigación</translation>
    </message>
    <message>
        <source>Merge it into the one that is open…</source>
        <translation>Fusionarla con la que está abierta…</translation>
    </message>
    <message>
        <source>Import the sheet, row by row…</source>
        <translation>Importar la hoja, fila por fila…</translation>
    </message>
    <message>
        <source>Import the fact-checks in it…</source>
        <translation>Importar las verificaciones que contiene…</translation>
    </message>
    <message>
        <source>Import the references in it…</source>
        <translation>Importar las referencias que contiene…</translation>
    </message>
    <message>
        <source>Import the annotations in it…</source>
        <translation>Importar las anotaciones que contiene…</translation>
    </message>
    <message>
        <source>Check the evidence bundle…</source>
        <translation>Comprobar el paquete de pruebas…</translation>
    </message>
    <message>
        <source>Import each as what it is…</source>
        <translation>Importar cada cosa como lo que es…</translation>
    </message>
    <message>
        <source>Look for fact-checks in it…</source>
        <translation>Buscar verificaciones en ella…</translation>
    </message>
    <message>
        <source>New claim with these words…</source>
        <translation>Nueva afirmación con estas palabras…</translation>
    </message>
    <message>
        <source>Import as article under check</source>
        <translation>Importar como artículo por verificar</translation>
    </message>
    <message>
        <source>Import as articles under check</source>
        <translation>Importar como artículos por verificar</translation>
    </message>
    <message>
        <source>Import as draft, to be checked line by line</source>
        <translation>Importar como borrador, para verificarlo línea por línea</translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation>Añadir como prueba</translation>
    </message>
    <message>
        <source>Add as evidence that supports the claim</source>
        <translation>Añadir como prueba que respalda la afirmación</translation>
    </message>
    <message>
        <source>Add as evidence that refutes the claim</source>
        <translation>Añadir como prueba que refuta la afirmación</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>{} files or pages</source>
        <translation>{} archivos o páginas</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change 1 claim</source>
        <translation>Cambiar 1 afirmación</translation>
    </message>
    <message>
        <source>Change {} claims</source>
        <translation>Cambiar {} afirmaciones</translation>
    </message>
    <message>
        <source>Change 1 piece of evidence</source>
        <translation>Cambiar 1 prueba</translation>
    </message>
    <message>
        <source>Change {} pieces of evidence</source>
        <translation>Cambiar {} pruebas</translation>
    </message>
    <message>
        <source>Change 1 source</source>
        <translation>Cambiar 1 fuente</translation>
    </message>
    <message>
        <source>Change {} sources</source>
        <translation>Cambiar {} fuentes</translation>
    </message>
    <message>
        <source>Change 1 speaker</source>
        <translation>Cambiar 1 declarante</translation>
    </message>
    <message>
        <source>Change {} speakers</source>
        <translation>Cambiar {} declarantes</translation>
    </message>
    <message>
        <source>Change 1 article</source>
        <translation>Cambiar 1 artículo</translation>
    </message>
    <message>
        <source>Change {} articles</source>
        <translation>Cambiar {} artículos</translation>
    </message>
    <message>
        <source>Tags to add, with commas between</source>
        <translation>Etiquetas que añadir, separadas por comas</translation>
    </message>
    <message>
        <source>Tags that they have</source>
        <translation>Etiquetas que tienen</translation>
    </message>
    <message>
        <source>2026-01-31, today, +7d</source>
        <translation>2026-01-31, hoy, +7d</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sin cambio</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>1 changed.</source>
        <translation>1 cambio hecho.</translation>
    </message>
    <message>
        <source>{} changed.</source>
        <translation>{} cambios hechos.</translation>
    </message>
    <message>
        <source>Changing {}</source>
        <translation>Cambiando {}</translation>
    </message>
</context>
<context>
    <name>BulkVerbs</name>
    <message>
        <source>View updated.</source>
        <translation>Vista actualizada.</translation>
    </message>
    <message>
        <source>1 deleted.</source>
        <translation>1 elemento eliminado.</translation>
    </message>
    <message>
        <source>{} deleted.</source>
        <translation>{} elementos eliminados.</translation>
    </message>
    <message>
        <source>Deleting {}</source>
        <translation>Eliminando {}</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Problem: {}</source>
        <translation>Problema: {}</translation>
    </message>
    <message>
        <source>To know: {}</source>
        <translation>A saber: {}</translation>
    </message>
    <message>
        <source>Sound: {}</source>
        <translation>En orden: {}</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Evidence bundle</source>
        <translation>Paquete de pruebas</translation>
    </message>
    <message>
        <source>One file that anybody can check without this program</source>
        <translation>Un solo archivo que cualquiera puede comprobar sin este programa</translation>
    </message>
    <message>
        <source>Write bundle…</source>
        <translation>Escribir el paquete…</translation>
    </message>
    <message>
        <source>The desk, a lawyer, a court: with names and notes</source>
        <translation>La redacción, un abogado, un tribunal: con nombres y notas</translation>
    </message>
    <message>
        <source>Readers: only what may go out</source>
        <translation>Lectores: solo lo que puede salir</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The whole investigation</source>
        <translation>Toda la investigación</translation>
    </message>
    <message>
        <source>The selected claim</source>
        <translation>La afirmación seleccionada</translation>
    </message>
    <message>
        <source>The {} selected claims</source>
        <translation>Las {} afirmaciones seleccionadas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>With the report as PDF, too</source>
        <translation>También con el informe en PDF</translation>
    </message>
    <message>
        <source>Sign it with the key of this computer</source>
        <translation>Firmarlo con la clave de este equipo</translation>
    </message>
    <message>
        <source>The key is made now.</source>
        <translation>La clave se crea ahora.</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Copiar la clave pública</translation>
    </message>
    <message>
        <source>Publish the public key where readers know that it is yours: a bundle cannot vouch for itself.</source>
        <translation>Publique la clave pública donde los lectores sepan que es suya: un paquete no puede responder de sí mismo.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>A time stamp over the bundle is asked for, too.</source>
        <translation>También se pide un sello de tiempo para el paquete.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Con contraseña</translation>
    </message>
    <message>
        <source>To age keys</source>
        <translation>Con claves age</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Keys of those who may open it, with spaces between</source>
        <translation>Claves de quienes pueden abrirlo, separadas por espacios</translation>
    </message>
    <message>
        <source>The public report, and originals that anybody could fetch from the web. Protected sources, notes, contacts and files of your own are withheld and listed by fingerprint. Of the history, fingerprints alone.</source>
        <translation>El informe público y los originales que cualquiera podría obtener de la web. Las fuentes protegidas, las notas, los contactos y los archivos propios se omiten y constan por su huella. Del historial, solo las huellas.</translation>
    </message>
    <message>
        <source>The report on these claims, with all of their evidence. Of the history, fingerprints alone.</source>
        <translation>El informe sobre estas afirmaciones, con todas sus pruebas. Del historial, solo las huellas.</translation>
    </message>
    <message>
        <source>Everything: claims, evidence, captures, time stamps, history and report. It can be opened as a project again. Deleted things that are still in the trash are in it, too.</source>
        <translation>Todo: afirmaciones, pruebas, capturas, sellos de tiempo, historial e informe. Se puede volver a abrir como proyecto. También contiene lo eliminado que sigue en la papelera.</translation>
    </message>
    <message>
        <source>Reckoning the size…</source>
        <translation>Calculando el tamaño…</translation>
    </message>
    <message>
        <source>About {}</source>
        <translation>Unos {}</translation>
    </message>
    <message>
        <source>Give the key of somebody who may open it.</source>
        <translation>Indique la clave de alguien que pueda abrirlo.</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>Indique una contraseña.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
</context>
<context>
    <name>BundleFindingsDialog</name>
    <message>
        <source>Check of a bundle</source>
        <translation>Comprobación de un paquete</translation>
    </message>
    <message>
        <source>The bundle holds.</source>
        <translation>El paquete está en orden.</translation>
    </message>
    <message>
        <source>The bundle does not hold: 1 problem.</source>
        <translation>El paquete no está en orden: 1 problema.</translation>
    </message>
    <message>
        <source>The bundle does not hold: {} problems.</source>
        <translation>El paquete no está en orden: {} problemas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open as a project…</source>
        <translation>Abrir como proyecto…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se comprobó</translation>
    </message>
    <message>
        <source>{} more are in the report.</source>
        <translation>El informe contiene {} más.</translation>
    </message>
</context>
<context>
    <name>BundleVerbs</name>
    <message>
        <source>Check a bundle</source>
        <translation>Comprobar un paquete</translation>
    </message>
    <message>
        <source>{} is no evidence bundle, or it was changed.</source>
        <translation>{} no es un paquete de pruebas, o se modificó.</translation>
    </message>
    <message>
        <source>Override and go on</source>
        <translation>Desestimar y seguir</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>Save the evidence bundle</source>
        <translation>Guardar el paquete de pruebas</translation>
    </message>
    <message>
        <source>Evidence bundles (*.zip *.age)</source>
        <translation>Paquetes de pruebas (*.zip *.age)</translation>
    </message>
    <message>
        <source>{} is there already. Choose another name.</source>
        <translation>{} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Writing the evidence bundle</source>
        <translation>Escribiendo el paquete de pruebas</translation>
    </message>
    <message>
        <source>Not written, because it is damaged: {}</source>
        <translation>No se escribió, porque está dañado: {}</translation>
    </message>
    <message>
        <source>The evidence bundle is in {}</source>
        <translation>El paquete de pruebas está en {}</translation>
    </message>
    <message>
        <source>It has no time stamp: {}</source>
        <translation>No tiene sello de tiempo: {}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Comprobando el paquete</translation>
    </message>
    <message>
        <source>Making a project of the bundle</source>
        <translation>Convirtiendo el paquete en proyecto</translation>
    </message>
    <message>
        <source>Open the bundle as a project</source>
        <translation>Abrir el paquete como proyecto</translation>
    </message>
    <message>
        <source>Investigations (*{})</source>
        <translation>Investigaciones (*{})</translation>
    </message>
</context>
<context>
    <name>CandidateDialog</name>
    <message>
        <source>Pick claims</source>
        <translation>Elegir afirmaciones</translation>
    </message>
    <message>
        <source>Sentences that may be worth checking. Tick the claims to keep with the space bar, and correct their wording and speaker. Nothing is rated here.</source>
        <translation>Frases que puede convenir verificar. Marque con la barra espaciadora las que quiera conservar y corrija el enunciado y el declarante. Aquí no se califica nada.</translation>
    </message>
    <message>
        <source>Add claims</source>
        <translation>Añadir afirmaciones</translation>
    </message>
    <message>
        <source>like a claim you have ({})</source>
        <translation>parecida a una que ya tiene ({})</translation>
    </message>
    <message>
        <source>Sentences that may be claims</source>
        <translation>Frases que pueden ser afirmaciones</translation>
    </message>
    <message>
        <source>Wording under check</source>
        <translation>Enunciado que se verifica</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>The article itself, if empty</source>
        <translation>El propio artículo, si está vacío</translation>
    </message>
    <message>
        <source>Words as said</source>
        <translation>Palabras textuales</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>{} of {} picked</source>
        <translation>{} de {} elegidas</translation>
    </message>
    <message>
        <source>Tick the claims to keep, or cancel to keep none.</source>
        <translation>Marque las afirmaciones que quiera conservar, o cancele para no conservar ninguna.</translation>
    </message>
</context>
<context>
    <name>CaptureDialog</name>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it is captured; kept in its record</source>
        <translation>Por qué se captura; queda en su acta</translation>
    </message>
    <message>
        <source>Addresses and files</source>
        <translation>Direcciones y archivos</translation>
    </message>
    <message>
        <source>Paste addresses, or any text that has some in it. Drop files or links here. Enter captures, Shift+Enter begins another line.</source>
        <translation>Pegue direcciones, o un texto que las contenga. Suelte aquí archivos o enlaces. Intro captura, Mayús+Intro empieza otra línea.</translation>
    </message>
    <message>
        <source>Addresses and files, one a line</source>
        <translation>Direcciones y archivos, uno por línea</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Make a picture and a PDF of each page</source>
        <translation>Hacer una imagen y un PDF de cada página</translation>
    </message>
    <message>
        <source>Ask the Wayback Machine for a copy, too</source>
        <translation>Pedir también una copia a Wayback Machine</translation>
    </message>
    <message>
        <source>The addresses are sent to web.archive.org, and what it keeps is public. Leave this off where nobody is to learn what you look at.</source>
        <translation>Las direcciones se envían a web.archive.org, y lo que guarda es público. No lo marque si nadie debe saber qué está mirando.</translation>
    </message>
    <message>
        <source>Cite it for the claim</source>
        <translation>Citarla para la afirmación</translation>
    </message>
    <message>
        <source>How it bears</source>
        <translation>Qué postura tiene</translation>
    </message>
    <message>
        <source>Cite it for {}</source>
        <translation>Citarla para {}</translation>
    </message>
    <message>
        <source>There is no text on the clipboard, and no file.</source>
        <translation>En el portapapeles no hay texto ni archivos.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{} addresses and files.</source>
        <translation>{} direcciones y archivos.</translation>
    </message>
    <message>
        <source>Only the first {} are taken at once.</source>
        <translation>Solo se toman a la vez los {} primeros.</translation>
    </message>
    <message>
        <source>{} stand there more than once; each is captured once.</source>
        <translation>{} están repetidos; cada uno se captura una vez.</translation>
    </message>
    <message>
        <source>One stands there more than once; it is captured once.</source>
        <translation>Uno está repetido; se captura una vez.</translation>
    </message>
    <message>
        <source>Captured on {}: {}. It will be captured again, as another copy.</source>
        <translation>Ya se capturó ({}): {}. Se capturará de nuevo, como otra copia.</translation>
    </message>
    <message>
        <source>And {} more that were captured before.</source>
        <translation>Y {} más que ya se capturaron antes.</translation>
    </message>
    <message>
        <source>No address, and no file that is there: {}</source>
        <translation>No es una dirección ni un archivo que exista: {}</translation>
    </message>
    <message>
        <source>And {} more lines without an address or a file.</source>
        <translation>Y {} líneas más sin dirección ni archivo.</translation>
    </message>
    <message>
        <source>Give an address or a file first.</source>
        <translation>Indique primero una dirección o un archivo.</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Capturing 1</source>
        <translation>Capturando 1</translation>
    </message>
    <message>
        <source>Capturing {}</source>
        <translation>Capturando {}</translation>
    </message>
    <message>
        <source>1 capture failed</source>
        <translation>1 captura falló</translation>
    </message>
    <message>
        <source>{} captures failed</source>
        <translation>{} capturas fallaron</translation>
    </message>
    <message>
        <source>{}. Shows the captures.</source>
        <translation>{}. Muestra las capturas.</translation>
    </message>
</context>
<context>
    <name>Captures</name>
    <message>
        <source>{} could not be captured. The reasons stand beside them.</source>
        <translation>{} no se pudieron capturar. Los motivos están junto a cada uno.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>The copy is not there any more.</source>
        <translation>La copia ya no está.</translation>
    </message>
</context>
<context>
    <name>CapturesPanel</name>
    <message>
        <source>Nothing is being captured</source>
        <translation>No se está capturando nada</translation>
    </message>
    <message>
        <source>Pages and files that are captured stand here while it lasts, with what became of each.</source>
        <translation>Las páginas y los archivos que se capturan aparecen aquí mientras dura, con lo que fue de cada uno.</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar los terminados</translation>
    </message>
    <message>
        <source>Try again  R</source>
        <translation>Reintentar  R</translation>
    </message>
    <message>
        <source>Stop  Del</source>
        <translation>Detener  Supr</translation>
    </message>
    <message>
        <source>Open  Enter</source>
        <translation>Abrir  Intro</translation>
    </message>
    <message>
        <source>Look it over  L</source>
        <translation>Revisar  L</translation>
    </message>
    <message>
        <source>Off the list  Del</source>
        <translation>Quitar de la lista  Supr</translation>
    </message>
    <message>
        <source>{} to go</source>
        <translation>faltan {}</translation>
    </message>
    <message>
        <source>{} captured</source>
        <translation>{} capturados</translation>
    </message>
    <message>
        <source>{} failed</source>
        <translation>{} fallidos</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>fetching the page</source>
        <translation>obteniendo la página</translation>
    </message>
    <message>
        <source>reading it</source>
        <translation>leyéndola</translation>
    </message>
    <message>
        <source>making the picture</source>
        <translation>haciendo la imagen</translation>
    </message>
    <message>
        <source>writing the record</source>
        <translation>escribiendo el acta</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>key evidence</source>
        <translation>prueba clave</translation>
    </message>
    <message>
        <source>mark as key</source>
        <translation>marcar como clave</translation>
    </message>
    <message>
        <source>Key evidence: the verdict rests on it</source>
        <translation>Prueba clave: el veredicto se apoya en ella</translation>
    </message>
    <message>
        <source>Key evidence: {}</source>
        <translation>Prueba clave: {}</translation>
    </message>
    <message>
        <source>{} weight</source>
        <translation>peso {}</translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>On the claim</source>
        <translation>Sobre la afirmación</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Key evidence: the verdict rests on it</source>
        <translation>Prueba clave: el veredicto se apoya en ella</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why it bears on the claim, and how far</source>
        <translation>Por qué viene al caso, y hasta qué punto</translation>
    </message>
    <message>
        <source>Note, left out of public reports</source>
        <translation>Nota, no aparece en informes públicos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CitingVerbs</name>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Weight and note…</source>
        <translation>Peso y nota…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Select the words in the text first, or press E for the sentence.</source>
        <translation>Seleccione primero las palabras en el texto, o pulse E para tomar la frase.</translation>
    </message>
    <message>
        <source>Choose the claim in the list that the words bear on.</source>
        <translation>Elija en la lista la afirmación a la que se refieren las palabras.</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Open evidence, select the words that bear on the claim, and press S, R or C.</source>
        <translation>Abra una prueba, seleccione las palabras que vienen al caso y pulse S, R o C.</translation>
    </message>
    <message>
        <source>− Against</source>
        <translation>− En contra</translation>
    </message>
    <message>
        <source>+ For</source>
        <translation>+ A favor</translation>
    </message>
    <message>
        <source>○ Context</source>
        <translation>○ Contexto</translation>
    </message>
    <message>
        <source>No bearing</source>
        <translation>No viene al caso</translation>
    </message>
    <message>
        <source>Read in place</source>
        <translation>Leer en su lugar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Not key evidence</source>
        <translation>Dejar de ser prueba clave</translation>
    </message>
    <message>
        <source>Key evidence</source>
        <translation>Prueba clave</translation>
    </message>
    <message>
        <source>Weight and note…</source>
        <translation>Peso y nota…</translation>
    </message>
    <message>
        <source>Citation deleted.</source>
        <translation>Cita eliminada.</translation>
    </message>
    <message>
        <source>Delete citation</source>
        <translation>Eliminar la cita</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Change the verdict</source>
        <translation>Cambiar el veredicto</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Calificar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>añadida {}</translation>
    </message>
    <message>
        <source>{} appearances</source>
        <translation>{} apariciones</translation>
    </message>
    <message>
        <source>No verdict yet. Cite what bears on the claim, then rate it.</source>
        <translation>Aún no hay veredicto. Cite lo que viene al caso y después califique.</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>No se sabe: {}</translation>
    </message>
    <message>
        <source>Changed because: {}</source>
        <translation>Cambió porque: {}</translation>
    </message>
    <message>
        <source>confidence {}</source>
        <translation>grado de confianza: {}</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>revisión {}</translation>
    </message>
    <message>
        <source>Add a narrower claim</source>
        <translation>Añadir una afirmación más concreta</translation>
    </message>
    <message>
        <source>Requests for comment</source>
        <translation>Peticiones de respuesta</translation>
    </message>
    <message>
        <source>Why it is checked</source>
        <translation>Por qué se verifica</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo se verificó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Earlier verdicts</source>
        <translation>Veredictos anteriores</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Question deleted.</source>
        <translation>Pregunta eliminada.</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Cambiar la respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>Edit the question…</source>
        <translation>Editar la pregunta…</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <source>Appearance deleted.</source>
        <translation>Aparición eliminada.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>Marcarla como la primera</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Related claims</source>
        <translation>Afirmaciones relacionadas</translation>
    </message>
    <message>
        <source>Relation deleted.</source>
        <translation>Relación eliminada.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir a ella</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Revert this edit</source>
        <translation>Revertir este cambio</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>plazo: {}</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>{} days late</source>
        <translation>{} días de retraso</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>vence mañana</translation>
    </message>
    <message>
        <source>due in {} days</source>
        <translation>vence en {} días</translation>
    </message>
    <message>
        <source>priority not rated</source>
        <translation>prioridad sin valorar</translation>
    </message>
    <message>
        <source>priority {number}, {word}</source>
        <translation>prioridad {number}, nivel {word}</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Checkable</source>
        <translation>Verificable</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Grado de urgencia</translation>
    </message>
    <message>
        <source>work open</source>
        <translation>trabajo abierto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>2026-01-31, tomorrow or +7d</source>
        <translation>2026-01-31, mañana o +7d</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who checks it</source>
        <translation>Quien la verifica</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>State of work</source>
        <translation>Estado del trabajo</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sin tema</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>{what} {level}, counts {weight}</source>
        <translation>{what}: {level}, cuenta {weight}</translation>
    </message>
    <message>
        <source>Rate what is known; the rest does not count.</source>
        <translation>Valore lo que se sabe; el resto no cuenta.</translation>
    </message>
    <message>
        <source>Take off the tag {}</source>
        <translation>Quitar la etiqueta {}</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ etiqueta</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>a la espera de respuesta</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>aparcada</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>Mostrar {} más</translation>
    </message>
    <message>
        <source>Wikidata {}</source>
        <translation>Wikidata {}</translation>
    </message>
    <message>
        <source>Open the page about {}</source>
        <translation>Abrir la página sobre {}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what identifies {}</source>
        <translation>Copiar lo que identifica a {}</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>Editar el declarante</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>More: {}</source>
        <translation>Más: {}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>Mostrar todas ({})</translation>
    </message>
    <message>
        <source>Verdict: {rating} ({when})</source>
        <translation>Veredicto: {rating} ({when})</translation>
    </message>
    <message>
        <source>No verdict yet.</source>
        <translation>Aún sin veredicto.</translation>
    </message>
    <message>
        <source>Request for comment deleted.</source>
        <translation>Petición de respuesta eliminada.</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Anotar la respuesta</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>plazo vencido</translation>
    </message>
    <message>
        <source>no reply yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>Nobody was asked: {}</source>
        <translation>No se pidió respuesta a nadie: {}</translation>
    </message>
    <message>
        <source>asked {}</source>
        <translation>se pidió el {}</translation>
    </message>
    <message>
        <source>answered {}: {}</source>
        <translation>respondió el {}: {}</translation>
    </message>
    <message>
        <source>would not answer</source>
        <translation>no quiso responder</translation>
    </message>
    <message>
        <source>reply wanted by {}</source>
        <translation>plazo para responder: {}</translation>
    </message>
    <message>
        <source>Correction deleted.</source>
        <translation>Corrección eliminada.</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Wording under check</source>
        <translation>Enunciado que se verifica</translation>
    </message>
    <message>
        <source>One statement that evidence can bear out or refute</source>
        <translation>Un enunciado que las pruebas puedan confirmar o refutar</translation>
    </message>
    <message>
        <source>Words as said</source>
        <translation>Palabras textuales</translation>
    </message>
    <message>
        <source>Exactly as they were spoken or written</source>
        <translation>Exactamente como se dijeron o escribieron</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Office, trade</source>
        <translation>Cargo, oficio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Occasion or medium</source>
        <translation>Ocasión o medio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, left out of public reports</source>
        <translation>Nota, no aparece en informes públicos</translation>
    </message>
    <message>
        <source>Why it is checked</source>
        <translation>Por qué se verifica</translation>
    </message>
    <message>
        <source>Printed in the report</source>
        <translation>Aparece en el informe</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo se verificó</translation>
    </message>
    <message>
        <source>A step a line, printed in the report</source>
        <translation>Un paso por línea, aparece en el informe</translation>
    </message>
    <message>
        <source>More: reason, method, topic, due date, who checks it</source>
        <translation>Más: motivo, método, tema, plazo, quien la verifica</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Añadir afirmación</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Editar la afirmación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>{} for, {} against, {} context</source>
        <translation>{} a favor, {} en contra, {} de contexto</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>aún sin veredicto</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation>Ninguna afirmación elegida</translation>
    </message>
    <message>
        <source>Choose one in the list. Here stand its wording, its verdict and its evidence.</source>
        <translation>Elija una en la lista. Aquí se muestran su enunciado, su veredicto y sus pruebas.</translation>
    </message>
</context>
<context>
    <name>ClaimReviewsDialog</name>
    <message>
        <source>Import fact-checks</source>
        <translation>Importar verificaciones</translation>
    </message>
    <message>
        <source>Each becomes a claim, with the publisher’s review as evidence. Nothing is rated in your own name.</source>
        <translation>Cada una pasa a ser una afirmación, con la verificación del medio como prueba. Nada se califica en nombre de usted.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Their rating</source>
        <translation>Su calificación</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Fact-checks</source>
        <translation>Verificaciones</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>Joins a claim</source>
        <translation>Se une a una afirmación</translation>
    </message>
    <message>
        <source>Completes a claim</source>
        <translation>Completa una afirmación</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocida</translation>
    </message>
    <message>
        <source>Their ratings</source>
        <translation>Sus calificaciones</translation>
    </message>
    <message>
        <source>stay in words, with the review</source>
        <translation>quedan en palabras, con la verificación</translation>
    </message>
    <message>
        <source>become verdicts in the publisher’s name</source>
        <translation>pasan a ser veredictos en nombre del medio</translation>
    </message>
    <message>
        <source>Keep this table for next time</source>
        <translation>Guardar esta tabla para la próxima vez</translation>
    </message>
    <message>
        <source>A verdict is made only where a rating of yours is chosen, and where nobody else gave the claim one.</source>
        <translation>Solo se emite un veredicto donde se elige una calificación suya y nadie más se lo dio a la afirmación.</translation>
    </message>
    <message>
        <source>{} more ratings stay in words.</source>
        <translation>{} calificaciones más quedan en palabras.</translation>
    </message>
    <message>
        <source>{} of {} picked</source>
        <translation>{} de {} elegidas</translation>
    </message>
    <message>
        <source>Tick the fact-checks to import, or cancel.</source>
        <translation>Marque las verificaciones que quiere importar, o cancele.</translation>
    </message>
    <message>
        <source>1 claim imported.</source>
        <translation>Se importó 1 afirmación.</translation>
    </message>
    <message>
        <source>{} claims imported.</source>
        <translation>Se importaron {} afirmaciones.</translation>
    </message>
    <message>
        <source>1 claim completed.</source>
        <translation>Se completó 1 afirmación.</translation>
    </message>
    <message>
        <source>{} claims completed.</source>
        <translation>Se completaron {} afirmaciones.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Todo estaba ya aquí.</translation>
    </message>
    <message>
        <source>{} verdicts of publishers.</source>
        <translation>{} veredictos de medios.</translation>
    </message>
    <message>
        <source>{} verdicts of others were left as they are.</source>
        <translation>{} veredictos de otros se dejaron como están.</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>no verdict yet</source>
        <translation>aún sin veredicto</translation>
    </message>
</context>
<context>
    <name>ClaimVerbs</name>
    <message>
        <source>The claim is copied.</source>
        <translation>La afirmación está copiada.</translation>
    </message>
    <message>
        <source>Claim deleted.</source>
        <translation>Afirmación eliminada.</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Other words, or another state, may find more.</source>
        <translation>Con otras palabras, u otro estado, puede haber más.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>Filtrar las afirmaciones</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Aún no hay afirmaciones</translation>
    </message>
    <message>
        <source>Import the text under check and pick its claims, or write one down yourself.</source>
        <translation>Importe el texto que se verifica y elija sus afirmaciones, o escriba una.</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 afirmación</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} afirmaciones</translation>
    </message>
    <message>
        <source>Filter by words or speaker   {}</source>
        <translation>Filtrar por palabras o declarante   {}</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>No claim passes this filter</source>
        <translation>Ninguna afirmación pasa este filtro</translation>
    </message>
    <message>
        <source>No claim matches “{}”</source>
        <translation>Ninguna afirmación coincide con “{}”</translation>
    </message>
    <message>
        <source>No claim is in this state</source>
        <translation>Ninguna afirmación está en este estado</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns of the sheet</source>
        <translation>Columnas de la hoja</translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation>Columna {}</translation>
    </message>
    <message>
        <source>1 more column</source>
        <translation>1 columna más</translation>
    </message>
    <message>
        <source>{} more columns</source>
        <translation>{} columnas más</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Checkable</source>
        <translation>Verificable</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Grado de urgencia</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Class of source</source>
        <translation>Clase de fuente</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Citado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicado por</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Mostrar estas columnas</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Marque al menos una columna.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare copies: {}</source>
        <translation>Comparar copias: {}</translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation>Los dos textos, uno al lado del otro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{number}: {when}</source>
        <translation>{number}: {when}</translation>
    </message>
    <message>
        <source>The copy before</source>
        <translation>La copia anterior</translation>
    </message>
    <message>
        <source>The copy after</source>
        <translation>La copia posterior</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What is cited</source>
        <translation>Lo que se cita</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>Los textos son iguales.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation>{} cambios</translation>
    </message>
    <message>
        <source>some parts compared as a whole</source>
        <translation>algunas partes comparadas en bloque</translation>
    </message>
    <message>
        <source>1 cited passage is not as it was:</source>
        <translation>1 pasaje citado no está como estaba:</translation>
    </message>
    <message>
        <source>{} cited passages are not as they were:</source>
        <translation>{} pasajes citados no están como estaban:</translation>
    </message>
    <message>
        <source>The cited passage is as it was.</source>
        <translation>El pasaje citado está como estaba.</translation>
    </message>
    <message>
        <source>{} cited passages are as they were.</source>
        <translation>{} pasajes citados están como estaban.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>Change {at} of {count}</source>
        <translation>Cambio {at} de {count}</translation>
    </message>
</context>
<context>
    <name>ComparingVerbs</name>
    <message>
        <source>There is only one copy with a text: nothing to compare it to.</source>
        <translation>Solo hay una copia con texto: nada con que compararla.</translation>
    </message>
    <message>
        <source>Cited words are not in the new copy as they were: “{quote}”</source>
        <translation>En la copia nueva, palabras citadas no están como estaban: “{quote}”</translation>
    </message>
    <message>
        <source>{count} cited passages are not in the new copy as they were. The first: “{quote}”</source>
        <translation>{count} pasajes citados no están en la copia nueva como estaban. El primero: “{quote}”</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Quitar esta condición</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Proof of time</source>
        <translation>Prueba de tiempo</translation>
    </message>
    <message>
        <source>Have captures stamped with the time?</source>
        <translation>¿Poner un sello de tiempo a las capturas?</translation>
    </message>
    <message>
        <source>A time stamp authority confirms, with its signature, when a capture was there. It answers the doubt whether a copy was made or changed later.</source>
        <translation>Una autoridad de sellado confirma con su firma cuándo existía una captura. Responde a la duda de si una copia se hizo o se cambió más tarde.</translation>
    </message>
    <message>
        <source>Only a fingerprint (SHA-256) leaves this computer: no address, no text, no name. An authority sees that it is asked, when, and from which internet address.</source>
        <translation>De este equipo solo sale una huella (SHA-256): ni dirección, ni texto, ni nombre. La autoridad ve que se le pregunta, cuándo y desde qué dirección de internet.</translation>
    </message>
    <message>
        <source>Asked are: {}. Edit → Network and proof… changes whom to ask, and this answer.</source>
        <translation>Se pregunta a: {}. En Edición → Red y pruebas de tiempo… se cambia a quién se pregunta, y esta respuesta.</translation>
    </message>
    <message>
        <source>Stamp captures</source>
        <translation>Sellar las capturas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Do not stamp</source>
        <translation>No sellar</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Request for comment</source>
        <translation>Petición de respuesta</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>A quién se preguntó</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>E-mail, telephone, letter</source>
        <translation>Correo, teléfono, carta</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Dirección o número</translation>
    </message>
    <message>
        <source>Address or number, never in a public report</source>
        <translation>Dirección o número, nunca en un informe público</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Se preguntó el</translation>
    </message>
    <message>
        <source>Reply wanted by</source>
        <translation>Plazo para responder</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondió el</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>They said that they would not answer</source>
        <translation>Dijo que no respondería</translation>
    </message>
    <message>
        <source>Not kept as evidence</source>
        <translation>Sin guardar como prueba</translation>
    </message>
    <message>
        <source>Kept as evidence</source>
        <translation>Guardada como prueba</translation>
    </message>
    <message>
        <source>Why nobody was asked</source>
        <translation>Por qué no se preguntó a nadie</translation>
    </message>
    <message>
        <source>Only when nobody was, and why</source>
        <translation>Solo si no se preguntó a nadie, y por qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, never in a public report</source>
        <translation>Nota, nunca en un informe público</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>Añadir la petición</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Copies and files</source>
        <translation>Copias y archivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Captured {} times.</source>
        <translation>Capturado {} veces.</translation>
    </message>
    <message>
        <source>Captured once.</source>
        <translation>Capturado una vez.</translation>
    </message>
    <message>
        <source>There is no copy of it.</source>
        <translation>No hay ninguna copia.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Does it look right?</source>
        <translation>¿Está bien?</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>Lo que el archivo dice de sí mismo</translation>
    </message>
    <message>
        <source>Files of the newest copy</source>
        <translation>Archivos de la copia más reciente</translation>
    </message>
    <message>
        <source>Record of the capture</source>
        <translation>Acta de la captura</translation>
    </message>
    <message>
        <source>As it was received</source>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <source>Belongs to the page</source>
        <translation>Pertenece a la página</translation>
    </message>
    <message>
        <source>The file it was imported from</source>
        <translation>El archivo del que se importó</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>Times of the text</source>
        <translation>Tiempos del texto</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Imagen de la página</translation>
    </message>
    <message>
        <source>The page as a PDF</source>
        <translation>La página en PDF</translation>
    </message>
    <message>
        <source>fingerprint (SHA-256) {}</source>
        <translation>huella (SHA-256) {}</translation>
    </message>
</context>
<context>
    <name>CopiesLine</name>
    <message>
        <source>Which copy</source>
        <translation>Qué copia</translation>
    </message>
    <message>
        <source>Captured {} times:</source>
        <translation>Capturado {} veces:</translation>
    </message>
    <message>
        <source>Captured once:</source>
        <translation>Capturado una vez:</translation>
    </message>
    <message>
        <source>What is kept:</source>
        <translation>Lo que se guarda:</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Anteriores…</translation>
    </message>
    <message>
        <source>Copy of {}</source>
        <translation>Copia de {}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> The nearest is “{}”.</source>
        <translation> Lo más parecido es “{}”.</translation>
    </message>
    <message>
        <source>1 word differs.</source>
        <translation>Cambia 1 palabra.</translation>
    </message>
    <message>
        <source>A Wikidata id is a Q and a number, as in Q42.</source>
        <translation>Un identificador de Wikidata es una Q y un número, como Q42.</translation>
    </message>
    <message>
        <source>A change of this edit failed half-way: it cannot be kept.</source>
        <translation>Una parte de este cambio falló a medias: no se puede conservar.</translation>
    </message>
    <message>
        <source>A citation is moved within the copies of the same thing.</source>
        <translation>Una cita se mueve dentro de las copias de lo mismo.</translation>
    </message>
    <message>
        <source>A citation needs a passage, or the evidence as a whole.</source>
        <translation>Una cita necesita un pasaje, o la prueba en su conjunto.</translation>
    </message>
    <message>
        <source>A claim cannot be related to itself.</source>
        <translation>Una afirmación no se puede relacionar consigo misma.</translation>
    </message>
    <message>
        <source>A project&apos;s name ends in {}: {}{}</source>
        <translation>El nombre de un proyecto termina en {}: {}{}</translation>
    </message>
    <message>
        <source>A proxy is written as http://host:port or socks5h://host:port, not “{}”.</source>
        <translation>Un proxy se escribe como http://servidor:puerto o socks5h://servidor:puerto, no “{}”.</translation>
    </message>
    <message>
        <source>A public page leads on to {}, which lies in a private network: nothing was stored; enter that address yourself if you trust it.</source>
        <translation>Una página pública lleva a {}, que está en una red privada: no se guardó nada; escriba usted esa dirección si confía en ella.</translation>
    </message>
    <message>
        <source>A stamp proves nothing ({}). {}</source>
        <translation>Un sello no prueba nada ({}). {}</translation>
    </message>
    <message>
        <source>A tag has at most {} letters: “{}”.</source>
        <translation>Una etiqueta tiene como mucho {} letras: “{}”.</translation>
    </message>
    <message>
        <source>A tag has no comma in it: name one tag.</source>
        <translation>Una etiqueta no lleva comas: nombre una sola.</translation>
    </message>
    <message>
        <source>A time stamp by {} was altered since it was kept ({}).</source>
        <translation>Un sello de tiempo de {} se alteró después de guardarse ({}).</translation>
    </message>
    <message>
        <source>A view’s name has at most {} letters: “{}”.</source>
        <translation>El nombre de una vista tiene como mucho {} letras: “{}”.</translation>
    </message>
    <message>
        <source>Add an appearance of “{}”</source>
        <translation>Añadir una aparición de “{}”</translation>
    </message>
    <message>
        <source>Add claim “{}”</source>
        <translation>Añadir la afirmación “{}”</translation>
    </message>
    <message>
        <source>Add evidence “{}”</source>
        <translation>Añadir la prueba “{}”</translation>
    </message>
    <message>
        <source>Add source {}</source>
        <translation>Añadir la fuente {}</translation>
    </message>
    <message>
        <source>Add speaker {}</source>
        <translation>Añadir el declarante {}</translation>
    </message>
    <message>
        <source>Add “{}” as narrower than “{}”</source>
        <translation>Añadir “{}” como más concreta que “{}”</translation>
    </message>
    <message>
        <source>All {} announced bytes arrived.</source>
        <translation>Llegaron los {} bytes anunciados.</translation>
    </message>
    <message>
        <source>An appearance needs an article, an address or a title.</source>
        <translation>Una aparición necesita un artículo, una dirección o un título.</translation>
    </message>
    <message>
        <source>An edit is open already.</source>
        <translation>Ya hay un cambio en marcha.</translation>
    </message>
    <message>
        <source>Another program is using {}. Try again when it is done.</source>
        <translation>Otro programa está usando {}. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Another text stands there now: it may be an error page.</source>
        <translation>Ahora hay allí otro texto: puede ser una página de error.</translation>
    </message>
    <message>
        <source>Answer “{}”</source>
        <translation>Responder “{}”</translation>
    </message>
    <message>
        <source>Ask for a public copy of “{}”</source>
        <translation>Pedir una copia pública de “{}”</translation>
    </message>
    <message>
        <source>Ask for public copies of {} addresses</source>
        <translation>Pedir copias públicas de {} direcciones</translation>
    </message>
    <message>
        <source>Ask “{}”</source>
        <translation>Preguntar “{}”</translation>
    </message>
    <message>
        <source>Capture “{}” again</source>
        <translation>Capturar de nuevo “{}”</translation>
    </message>
    <message>
        <source>Change 1 article: {}</source>
        <translation>Cambiar 1 artículo: {}</translation>
    </message>
    <message>
        <source>Change 1 claim: {}</source>
        <translation>Cambiar 1 afirmación: {}</translation>
    </message>
    <message>
        <source>Change 1 piece of evidence: {}</source>
        <translation>Cambiar 1 prueba: {}</translation>
    </message>
    <message>
        <source>Change 1 source: {}</source>
        <translation>Cambiar 1 fuente: {}</translation>
    </message>
    <message>
        <source>Change 1 speaker: {}</source>
        <translation>Cambiar 1 declarante: {}</translation>
    </message>
    <message>
        <source>Change an appearance of “{}”</source>
        <translation>Cambiar una aparición de “{}”</translation>
    </message>
    <message>
        <source>Change article “{}”</source>
        <translation>Cambiar el artículo “{}”</translation>
    </message>
    <message>
        <source>Change claim “{}”</source>
        <translation>Cambiar la afirmación “{}”</translation>
    </message>
    <message>
        <source>Change evidence “{}”</source>
        <translation>Cambiar la prueba “{}”</translation>
    </message>
    <message>
        <source>Change question “{}”</source>
        <translation>Cambiar la pregunta “{}”</translation>
    </message>
    <message>
        <source>Change source {}</source>
        <translation>Cambiar la fuente {}</translation>
    </message>
    <message>
        <source>Change speaker {}</source>
        <translation>Cambiar el declarante {}</translation>
    </message>
    <message>
        <source>Change the citation of {}</source>
        <translation>Cambiar la cita de {}</translation>
    </message>
    <message>
        <source>Change the desk’s weights</source>
        <translation>Cambiar los pesos de la redacción</translation>
    </message>
    <message>
        <source>Change the investigation’s details</source>
        <translation>Cambiar los datos de la investigación</translation>
    </message>
    <message>
        <source>Change view “{}”</source>
        <translation>Cambiar la vista “{}”</translation>
    </message>
    <message>
        <source>Change {} articles: {}</source>
        <translation>Cambiar {} artículos: {}</translation>
    </message>
    <message>
        <source>Change {} claims: {}</source>
        <translation>Cambiar {} afirmaciones: {}</translation>
    </message>
    <message>
        <source>Change {} pieces of evidence: {}</source>
        <translation>Cambiar {} pruebas: {}</translation>
    </message>
    <message>
        <source>Change {} sources: {}</source>
        <translation>Cambiar {} fuentes: {}</translation>
    </message>
    <message>
        <source>Change {} speakers: {}</source>
        <translation>Cambiar {} declarantes: {}</translation>
    </message>
    <message>
        <source>Check the link of “{}”</source>
        <translation>Comprobar el enlace de “{}”</translation>
    </message>
    <message>
        <source>Check {} links</source>
        <translation>Comprobar {} enlaces</translation>
    </message>
    <message>
        <source>Cite “{}” instead of “{}”</source>
        <translation>Citar “{}” en lugar de “{}”</translation>
    </message>
    <message>
        <source>Cite “{}” {} “{}”</source>
        <translation>Citar “{}” {} “{}”</translation>
    </message>
    <message>
        <source>Cited words do not stand there any more.</source>
        <translation>Palabras citadas ya no están allí.</translation>
    </message>
    <message>
        <source>Could not be checked to the end: {}.</source>
        <translation>No se pudo comprobar hasta el final: {}.</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Delete 1 article</source>
        <translation>Eliminar 1 artículo</translation>
    </message>
    <message>
        <source>Delete 1 claim</source>
        <translation>Eliminar 1 afirmación</translation>
    </message>
    <message>
        <source>Delete 1 piece of evidence</source>
        <translation>Eliminar 1 prueba</translation>
    </message>
    <message>
        <source>Delete 1 source</source>
        <translation>Eliminar 1 fuente</translation>
    </message>
    <message>
        <source>Delete 1 speaker</source>
        <translation>Eliminar 1 declarante</translation>
    </message>
    <message>
        <source>Delete a relation of “{}”</source>
        <translation>Eliminar una relación de “{}”</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>Eliminar una etiqueta</translation>
    </message>
    <message>
        <source>Delete an appearance of “{}”</source>
        <translation>Eliminar una aparición de “{}”</translation>
    </message>
    <message>
        <source>Delete article “{}”</source>
        <translation>Eliminar el artículo “{}”</translation>
    </message>
    <message>
        <source>Delete claim “{}”</source>
        <translation>Eliminar la afirmación “{}”</translation>
    </message>
    <message>
        <source>Delete evidence “{}”</source>
        <translation>Eliminar la prueba “{}”</translation>
    </message>
    <message>
        <source>Delete question “{}”</source>
        <translation>Eliminar la pregunta “{}”</translation>
    </message>
    <message>
        <source>Delete source {}</source>
        <translation>Eliminar la fuente {}</translation>
    </message>
    <message>
        <source>Delete speaker {}</source>
        <translation>Eliminar el declarante {}</translation>
    </message>
    <message>
        <source>Delete tag “{}”</source>
        <translation>Eliminar la etiqueta “{}”</translation>
    </message>
    <message>
        <source>Delete the citation of {}</source>
        <translation>Eliminar la cita de {}</translation>
    </message>
    <message>
        <source>Delete view “{}”</source>
        <translation>Eliminar la vista “{}”</translation>
    </message>
    <message>
        <source>Delete {} articles</source>
        <translation>Eliminar {} artículos</translation>
    </message>
    <message>
        <source>Delete {} claims</source>
        <translation>Eliminar {} afirmaciones</translation>
    </message>
    <message>
        <source>Delete {} pieces of evidence</source>
        <translation>Eliminar {} pruebas</translation>
    </message>
    <message>
        <source>Delete {} sources</source>
        <translation>Eliminar {} fuentes</translation>
    </message>
    <message>
        <source>Delete {} speakers</source>
        <translation>Eliminar {} declarantes</translation>
    </message>
    <message>
        <source>Edit {} does not follow on edit {}.</source>
        <translation>El cambio {} no sigue al cambio {}.</translation>
    </message>
    <message>
        <source>Edit {} does not hold the {} changes that it was sealed with.</source>
        <translation>El cambio {} no contiene los {} cambios con los que se selló.</translation>
    </message>
    <message>
        <source>Edit {} of {} was altered.</source>
        <translation>El cambio {} de {} fue alterado.</translation>
    </message>
    <message>
        <source>Fetching was broken off before it came.</source>
        <translation>La obtención se interrumpió antes de que llegara.</translation>
    </message>
    <message>
        <source>Find the copy of “{}” right</source>
        <translation>Dar por buena la copia de “{}”</translation>
    </message>
    <message>
        <source>Find the copy of “{}” wrong</source>
        <translation>Dar por mala la copia de “{}”</translation>
    </message>
    <message>
        <source>Forget what was found of the copy of “{}”</source>
        <translation>Olvidar lo que se vio en la copia de “{}”</translation>
    </message>
    <message>
        <source>Give a file or an address of the web.</source>
        <translation>Indique un archivo o una dirección web.</translation>
    </message>
    <message>
        <source>Import claims</source>
        <translation>Importar afirmaciones</translation>
    </message>
    <message>
        <source>Import “{}”</source>
        <translation>Importar “{}”</translation>
    </message>
    <message>
        <source>It cannot be shown: {}.</source>
        <translation>No se puede mostrar: {}.</translation>
    </message>
    <message>
        <source>It carries a signature, which was not checked.</source>
        <translation>Lleva una firma, que no se comprobó.</translation>
    </message>
    <message>
        <source>It has more than {} million pixels.</source>
        <translation>Tiene más de {} millones de píxeles.</translation>
    </message>
    <message>
        <source>It has no address of the web that an archive could be asked for.</source>
        <translation>No tiene una dirección web por la que preguntar a un archivo.</translation>
    </message>
    <message>
        <source>It has no readable text any more.</source>
        <translation>Ya no tiene texto legible.</translation>
    </message>
    <message>
        <source>It holds more than {} characters of text.</source>
        <translation>Contiene más de {} caracteres de texto.</translation>
    </message>
    <message>
        <source>It holds {}, which this capture does not show.</source>
        <translation>Contiene {} que esta captura no muestra.</translation>
    </message>
    <message>
        <source>It is another file now.</source>
        <translation>Ahora es otro archivo.</translation>
    </message>
    <message>
        <source>It is no e-mail, or it is damaged.</source>
        <translation>No es un correo, o está dañado.</translation>
    </message>
    <message>
        <source>It is no picture of a known kind, or it is damaged.</source>
        <translation>No es una imagen de un tipo conocido, o está dañada.</translation>
    </message>
    <message>
        <source>It is of another kind.</source>
        <translation>Es de otro tipo.</translation>
    </message>
    <message>
        <source>It is on an unsecured address, though the page is on a secure one.</source>
        <translation>Está en una dirección no segura, aunque la página está en una segura.</translation>
    </message>
    <message>
        <source>It is open elsewhere</source>
        <translation>Está abierto en otro lugar</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be undone here.</source>
        <translation>Está comprimido de una manera que aquí no se puede deshacer.</translation>
    </message>
    <message>
        <source>It leads to the home page of {} now: the page itself may be gone.</source>
        <translation>Ahora lleva a la portada de {}: puede que la página ya no exista.</translation>
    </message>
    <message>
        <source>It leads to {} now, where another text stands.</source>
        <translation>Ahora lleva a {}, donde hay otro texto.</translation>
    </message>
    <message>
        <source>It leads to {} now.</source>
        <translation>Ahora lleva a {}.</translation>
    </message>
    <message>
        <source>It leads to {} now. {}</source>
        <translation>Ahora lleva a {}. {}</translation>
    </message>
    <message>
        <source>It says that {} made it.</source>
        <translation>Dice que lo hizo {}.</translation>
    </message>
    <message>
        <source>It unpacks to so much that it was left packed.</source>
        <translation>Descomprimido ocuparía tanto que se dejó comprimido.</translation>
    </message>
    <message>
        <source>It was captured elsewhere: the file does not show whether it is all.</source>
        <translation>Se capturó en otro lugar: el archivo no muestra si está todo.</translation>
    </message>
    <message>
        <source>It was closed.</source>
        <translation>Se cerró.</translation>
    </message>
    <message>
        <source>It was made before captures had records.</source>
        <translation>Se hizo antes de que las capturas tuvieran acta.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the program.</source>
        <translation>Lo hizo una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>It was not made.</source>
        <translation>No se creó.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>Its address holds a user name or a password, so that it is not sent to an archive.</source>
        <translation>Su dirección contiene un usuario o una contraseña, así que no se envía a ningún archivo.</translation>
    </message>
    <message>
        <source>Its address lies in a private network, so that it is not sent to an archive.</source>
        <translation>Su dirección está en una red privada, así que no se envía a ningún archivo.</translation>
    </message>
    <message>
        <source>Its bytes are kept.</source>
        <translation>Sus bytes se conservan.</translation>
    </message>
    <message>
        <source>Its folder cannot be written to. Save a copy elsewhere to work on.</source>
        <translation>No se puede escribir en su carpeta. Guarde una copia en otro lugar para trabajar.</translation>
    </message>
    <message>
        <source>Keep files made from the copy of “{}”</source>
        <translation>Guardar archivos hechos a partir de la copia de “{}”</translation>
    </message>
    <message>
        <source>Keep files of a copy</source>
        <translation>Guardar archivos de una copia</translation>
    </message>
    <message>
        <source>Look for public copies of {} addresses</source>
        <translation>Buscar copias públicas de {} direcciones</translation>
    </message>
    <message>
        <source>Look for public copies of “{}”</source>
        <translation>Buscar copias públicas de “{}”</translation>
    </message>
    <message>
        <source>Look over a copy</source>
        <translation>Revisar una copia</translation>
    </message>
    <message>
        <source>More than one thing in the trash has an id that begins with “{}”.</source>
        <translation>Más de un elemento de la papelera tiene un identificador que empieza por “{}”.</translation>
    </message>
    <message>
        <source>More was sent than the server announced.</source>
        <translation>Llegó más de lo que anunció el servidor.</translation>
    </message>
    <message>
        <source>Move a citation</source>
        <translation>Mover una cita</translation>
    </message>
    <message>
        <source>Move view “{}”</source>
        <translation>Mover la vista “{}”</translation>
    </message>
    <message>
        <source>Name what is in the trash by its id.</source>
        <translation>Nombre lo que está en la papelera por su identificador.</translation>
    </message>
    <message>
        <source>No address was looked at.</source>
        <translation>No se comprobó ninguna dirección.</translation>
    </message>
    <message>
        <source>No archive is set.</source>
        <translation>No hay ningún archivo público indicado.</translation>
    </message>
    <message>
        <source>No host called {} was found: nothing was stored; check the address and your connection.</source>
        <translation>No se encontró ningún servidor llamado {}: no se guardó nada; compruebe la dirección y su conexión.</translation>
    </message>
    <message>
        <source>No host was found at all: this machine may have no connection.</source>
        <translation>No se encontró ningún servidor: puede que este equipo no tenga conexión.</translation>
    </message>
    <message>
        <source>No more than the beginning was asked for.</source>
        <translation>Solo se pidió el principio.</translation>
    </message>
    <message>
        <source>No picture was asked for.</source>
        <translation>No se pidió ninguna imagen.</translation>
    </message>
    <message>
        <source>No secure connection to {} came about: nothing was stored; check the address, or try again later.</source>
        <translation>No se logró una conexión segura con {}: no se guardó nada; compruebe la dirección, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Nobody agreed to time stamps on this computer. Only a fingerprint (SHA-256) would leave it. To agree: workbench settings stamping yes</source>
        <translation>Nadie aceptó los sellos de tiempo en este equipo. Solo saldría de él una huella (SHA-256). Para aceptarlos: workbench settings stamping yes</translation>
    </message>
    <message>
        <source>Not wanted any more.</source>
        <translation>Ya no hace falta.</translation>
    </message>
    <message>
        <source>Note that the archive failed for “{}”</source>
        <translation>Anotar que el archivo falló con “{}”</translation>
    </message>
    <message>
        <source>Note that there is no public copy of “{}”</source>
        <translation>Anotar que no hay copia pública de “{}”</translation>
    </message>
    <message>
        <source>Note the new public copy of “{}”</source>
        <translation>Anotar la nueva copia pública de “{}”</translation>
    </message>
    <message>
        <source>Note the public copy of “{}”</source>
        <translation>Anotar la copia pública de “{}”</translation>
    </message>
    <message>
        <source>Note what an archive answered</source>
        <translation>Anotar lo que respondió un archivo</translation>
    </message>
    <message>
        <source>Note what the archive of “{}” waits for</source>
        <translation>Anotar a qué espera el archivo de “{}”</translation>
    </message>
    <message>
        <source>Note “{}” at {} of “{}”</source>
        <translation>Anotar “{}” en {} de “{}”</translation>
    </message>
    <message>
        <source>Nothing answers at {}.</source>
        <translation>Nada responde en {}.</translation>
    </message>
    <message>
        <source>Nothing in the trash has the id {}.</source>
        <translation>Nada en la papelera tiene el identificador {}.</translation>
    </message>
    <message>
        <source>Nothing of it can be taken back: what it added is used by something newer.</source>
        <translation>Nada de esto se puede revertir: lo que añadió lo usa algo más reciente.</translation>
    </message>
    <message>
        <source>Nothing of it can be taken back: what it changed has been changed since.</source>
        <translation>Nada de esto se puede revertir: lo que cambió ha vuelto a cambiar desde entonces.</translation>
    </message>
    <message>
        <source>Nothing of it can be taken back: what it changed is no longer there.</source>
        <translation>Nada de esto se puede revertir: lo que cambió ya no está.</translation>
    </message>
    <message>
        <source>Nothing of it can be taken back: what it deleted is there again.</source>
        <translation>Nada de esto se puede revertir: lo que eliminó está de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of it can come back: its content was removed for good.</source>
        <translation>Nada de esto puede volver: su contenido se borró para siempre.</translation>
    </message>
    <message>
        <source>Nothing of it can come back: the like has been added since.</source>
        <translation>Nada de esto puede volver: desde entonces se añadió otro igual.</translation>
    </message>
    <message>
        <source>Nothing of it can come back: what it refers to is no longer there.</source>
        <translation>Nada de esto puede volver: aquello a lo que se refiere ya no está.</translation>
    </message>
    <message>
        <source>Nothing shows that the server sent this: whoever made the file could have written anything into it.</source>
        <translation>Nada demuestra que el servidor enviara esto: quien hizo el archivo pudo escribir en él cualquier cosa.</translation>
    </message>
    <message>
        <source>Nothing was chosen to be removed for good.</source>
        <translation>No se eligió nada que borrar para siempre.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>No se eligió nada.</translation>
    </message>
    <message>
        <source>One of the copies has no text that could be compared.</source>
        <translation>Una de las copias no tiene texto que comparar.</translation>
    </message>
    <message>
        <source>Only copies of the same thing can be compared.</source>
        <translation>Solo se pueden comparar copias de lo mismo.</translation>
    </message>
    <message>
        <source>Only http and https addresses can be fetched, not “{}:”: download the file and add it.</source>
        <translation>Solo se pueden obtener direcciones http y https, no “{}:”: descargue el archivo y añádalo.</translation>
    </message>
    <message>
        <source>Order the questions of “{}”</source>
        <translation>Ordenar las preguntas de “{}”</translation>
    </message>
    <message>
        <source>Order what is cited {} “{}”</source>
        <translation>Ordenar lo citado {} “{}”</translation>
    </message>
    <message>
        <source>Override {} objections: {}</source>
        <translation>Desestimar {} objeciones: {}</translation>
    </message>
    <message>
        <source>Pictures of pages need the part of the program called render: pip install &apos;{}&apos;</source>
        <translation>Las imágenes de páginas necesitan la parte del programa llamada render: pip install &apos;{}&apos;</translation>
    </message>
    <message>
        <source>Rate “{}” as {}</source>
        <translation>Calificar “{}” como {}</translation>
    </message>
    <message>
        <source>Reading words off the picture took longer than {} seconds.</source>
        <translation>Leer las palabras de la imagen tardó más de {} segundos.</translation>
    </message>
    <message>
        <source>Relate “{}” {} “{}”</source>
        <translation>Relacionar “{}” ({}) con “{}”</translation>
    </message>
    <message>
        <source>Remove a claim for good</source>
        <translation>Borrar una afirmación para siempre</translation>
    </message>
    <message>
        <source>Remove a record for good</source>
        <translation>Borrar un elemento para siempre</translation>
    </message>
    <message>
        <source>Remove a source for good</source>
        <translation>Borrar una fuente para siempre</translation>
    </message>
    <message>
        <source>Remove a speaker for good</source>
        <translation>Borrar un declarante para siempre</translation>
    </message>
    <message>
        <source>Remove an article for good</source>
        <translation>Borrar un artículo para siempre</translation>
    </message>
    <message>
        <source>Remove evidence for good</source>
        <translation>Borrar una prueba para siempre</translation>
    </message>
    <message>
        <source>Remove {} articles for good</source>
        <translation>Borrar {} artículos para siempre</translation>
    </message>
    <message>
        <source>Remove {} claims for good</source>
        <translation>Borrar {} afirmaciones para siempre</translation>
    </message>
    <message>
        <source>Remove {} pieces of evidence for good</source>
        <translation>Borrar {} pruebas para siempre</translation>
    </message>
    <message>
        <source>Remove {} records for good</source>
        <translation>Borrar {} elementos para siempre</translation>
    </message>
    <message>
        <source>Remove {} sources for good</source>
        <translation>Borrar {} fuentes para siempre</translation>
    </message>
    <message>
        <source>Remove {} speakers for good</source>
        <translation>Borrar {} declarantes para siempre</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Cambiar el nombre de una etiqueta</translation>
    </message>
    <message>
        <source>Rename tag “{}” to “{}”</source>
        <translation>Cambiar el nombre de la etiqueta “{}” a “{}”</translation>
    </message>
    <message>
        <source>Rename view “{}” to “{}”</source>
        <translation>Cambiar el nombre de la vista “{}” a “{}”</translation>
    </message>
    <message>
        <source>Reopen “{}”</source>
        <translation>Reabrir “{}”</translation>
    </message>
    <message>
        <source>Restore article “{}”</source>
        <translation>Restaurar el artículo “{}”</translation>
    </message>
    <message>
        <source>Restore claim “{}”</source>
        <translation>Restaurar la afirmación “{}”</translation>
    </message>
    <message>
        <source>Restore evidence “{}”</source>
        <translation>Restaurar la prueba “{}”</translation>
    </message>
    <message>
        <source>Restore source “{}”</source>
        <translation>Restaurar la fuente “{}”</translation>
    </message>
    <message>
        <source>Restore speaker “{}”</source>
        <translation>Restaurar el declarante “{}”</translation>
    </message>
    <message>
        <source>Restore {} articles</source>
        <translation>Restaurar {} artículos</translation>
    </message>
    <message>
        <source>Restore {} claims</source>
        <translation>Restaurar {} afirmaciones</translation>
    </message>
    <message>
        <source>Restore {} pieces of evidence</source>
        <translation>Restaurar {} pruebas</translation>
    </message>
    <message>
        <source>Restore {} sources</source>
        <translation>Restaurar {} fuentes</translation>
    </message>
    <message>
        <source>Restore {} speakers</source>
        <translation>Restaurar {} declarantes</translation>
    </message>
    <message>
        <source>Revert edit {}</source>
        <translation>Revertir el cambio {}</translation>
    </message>
    <message>
        <source>Revert “{}”</source>
        <translation>Revertir “{}”</translation>
    </message>
    <message>
        <source>Row {} of {} refers to a {} that is not there.</source>
        <translation>La fila {} de {} se refiere a algo que no está: {}.</translation>
    </message>
    <message>
        <source>Row {}: {}</source>
        <translation>Fila {}: {}</translation>
    </message>
    <message>
        <source>Save a view</source>
        <translation>Guardar una vista</translation>
    </message>
    <message>
        <source>Save view “{}”</source>
        <translation>Guardar la vista “{}”</translation>
    </message>
    <message>
        <source>Say what “{} {}” is to be compared with.</source>
        <translation>Diga con qué se compara “{} {}”.</translation>
    </message>
    <message>
        <source>Search over {} does not find all of its words.</source>
        <translation>La búsqueda en {} no encuentra todas sus palabras.</translation>
    </message>
    <message>
        <source>Search over {} knows {} of {} rows.</source>
        <translation>La búsqueda en {} conoce {} de {} filas.</translation>
    </message>
    <message>
        <source>Select at least one character of the text to mark a passage.</source>
        <translation>Seleccione al menos un carácter del texto para marcar un pasaje.</translation>
    </message>
    <message>
        <source>Set when to look at {} addresses again</source>
        <translation>Fijar cuándo volver a comprobar {} direcciones</translation>
    </message>
    <message>
        <source>Set when to look at “{}” again</source>
        <translation>Fijar cuándo volver a comprobar “{}”</translation>
    </message>
    <message>
        <source>Stop asking for 1 public copy</source>
        <translation>Dejar de pedir 1 copia pública</translation>
    </message>
    <message>
        <source>Stop asking for {} public copies</source>
        <translation>Dejar de pedir {} copias públicas</translation>
    </message>
    <message>
        <source>Take {} claims from “{}”</source>
        <translation>Tomar {} afirmaciones de “{}”</translation>
    </message>
    <message>
        <source>Take “{}” from “{}”</source>
        <translation>Tomar “{}” de “{}”</translation>
    </message>
    <message>
        <source>Tesseract has no language installed to read pictures in.</source>
        <translation>Tesseract no tiene instalado ningún idioma con el que leer imágenes.</translation>
    </message>
    <message>
        <source>That is cited for this claim already ({}). Change that citation.</source>
        <translation>Eso ya está citado para esta afirmación ({}). Cambie esa cita.</translation>
    </message>
    <message>
        <source>The address of {} holds a user name or a password, which would be stored with the page: take it out and try again.</source>
        <translation>La dirección de {} contiene un usuario o una contraseña, que se guardarían con la página: quítelos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The address of “{}” is marked as never sent to third parties.</source>
        <translation>La dirección de “{}” está marcada para no enviarse nunca a terceros.</translation>
    </message>
    <message>
        <source>The answer of {} is larger than it can be.</source>
        <translation>La respuesta de {} es mayor de lo que puede ser.</translation>
    </message>
    <message>
        <source>The archive breaks off inside the page.</source>
        <translation>El archivo se interrumpe dentro de la página.</translation>
    </message>
    <message>
        <source>The archive could not be read to its end.</source>
        <translation>El archivo no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The archive&apos;s own checksum does not fit: it was changed after it was made, or is damaged ({}).</source>
        <translation>La suma de control del propio archivo no coincide: se cambió después de hacerse, o está dañado ({}).</translation>
    </message>
    <message>
        <source>The archive&apos;s own checksum of the page does not fit.</source>
        <translation>La suma de control que el archivo da de la página no coincide.</translation>
    </message>
    <message>
        <source>The archive&apos;s own checksums fit: its parts are as its maker wrote them, or whoever changed them changed the checksums too.</source>
        <translation>Las sumas de control del propio archivo coinciden: sus partes están como las escribió quien lo hizo, o quien las cambió cambió también las sumas.</translation>
    </message>
    <message>
        <source>The article’s text</source>
        <translation>El texto del artículo</translation>
    </message>
    <message>
        <source>The authority refused to stamp: “{}”.</source>
        <translation>La autoridad se negó a sellar: “{}”.</translation>
    </message>
    <message>
        <source>The authority refused.</source>
        <translation>La autoridad se negó.</translation>
    </message>
    <message>
        <source>The bytes {} of {} are damaged.</source>
        <translation>Los bytes {} de {} están dañados.</translation>
    </message>
    <message>
        <source>The bytes {} of {} are missing.</source>
        <translation>Faltan los bytes {} de {}.</translation>
    </message>
    <message>
        <source>The certificate of “{}” is not made for time stamps.</source>
        <translation>El certificado de “{}” no es para sellos de tiempo.</translation>
    </message>
    <message>
        <source>The certificate of “{}” was not valid at the time that the stamp tells.</source>
        <translation>El certificado de “{}” no era válido en la hora que dice el sello.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>The claim’s wording</source>
        <translation>El enunciado de la afirmación</translation>
    </message>
    <message>
        <source>The clock of this computer was wrong when {} time stamps came, by {} at most. The stamps tell the true time.</source>
        <translation>El reloj de este equipo iba mal cuando llegaron {} sellos de tiempo, como mucho en {}. Los sellos dicen la hora verdadera.</translation>
    </message>
    <message>
        <source>The connection broke before the end that the server marks.</source>
        <translation>La conexión se cortó antes del final que marca el servidor.</translation>
    </message>
    <message>
        <source>The copy of {} at {} is one of an error page.</source>
        <translation>La copia del {} en {} es de una página de error.</translation>
    </message>
    <message>
        <source>The copy was not made.</source>
        <translation>No se hizo la copia.</translation>
    </message>
    <message>
        <source>The copy {} did not come out right and was not kept.</source>
        <translation>La copia {} no salió bien y no se conservó.</translation>
    </message>
    <message>
        <source>The database is damaged: {}</source>
        <translation>La base de datos está dañada: {}</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>La fecha</translation>
    </message>
    <message>
        <source>The date of publication</source>
        <translation>La fecha de publicación</translation>
    </message>
    <message>
        <source>The date of the event</source>
        <translation>La fecha del hecho</translation>
    </message>
    <message>
        <source>The date to look again</source>
        <translation>La fecha de la próxima comprobación</translation>
    </message>
    <message>
        <source>The date to look again needs a day, as in 2026-01-31.</source>
        <translation>La fecha de la próxima comprobación necesita un día, como en 2026-01-31.</translation>
    </message>
    <message>
        <source>The date when it is due</source>
        <translation>La fecha límite</translation>
    </message>
    <message>
        <source>The date {} is too far away to compare with.</source>
        <translation>La fecha {} queda demasiado lejos para comparar.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk reported an error on {} ({}). Check the disk and try again.</source>
        <translation>El disco dio un error en {} ({}). Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The evidence is cited as a whole: there are no words to move.</source>
        <translation>La prueba se cita en su conjunto: no hay palabras que mover.</translation>
    </message>
    <message>
        <source>The evidence’s title</source>
        <translation>El título de la prueba</translation>
    </message>
    <message>
        <source>The file ({}) says that this is {}, captured{}.</source>
        <translation>El archivo ({}) dice que esto es {}, capturado{}.</translation>
    </message>
    <message>
        <source>The file could not be read: {}.</source>
        <translation>No se pudo leer el archivo: {}.</translation>
    </message>
    <message>
        <source>The file could not be read: {}. {}</source>
        <translation>No se pudo leer el archivo: {}. {}</translation>
    </message>
    <message>
        <source>The file is read-only. Save a copy to work on.</source>
        <translation>El archivo es de solo lectura. Guarde una copia para trabajar.</translation>
    </message>
    <message>
        <source>The file {} of {} is damaged.</source>
        <translation>El archivo {} de {} está dañado.</translation>
    </message>
    <message>
        <source>The file {} of {} is missing.</source>
        <translation>Falta el archivo {} de {}.</translation>
    </message>
    <message>
        <source>The first edit made the project; it cannot be taken back.</source>
        <translation>El primer cambio creó el proyecto; no se puede revertir.</translation>
    </message>
    <message>
        <source>The history was cut or written anew: edit {}, which {} stamped on {}, is not there as it was.</source>
        <translation>El historial se cortó o se reescribió: el cambio {}, que {} selló el {}, no está como estaba.</translation>
    </message>
    <message>
        <source>The journal&apos;s image of {} {} in edit {} was altered.</source>
        <translation>El registro de {} {} en el cambio {} fue alterado.</translation>
    </message>
    <message>
        <source>The label or the actor of edit {} of {} was altered.</source>
        <translation>El rótulo o el autor del cambio {} de {} fue alterado.</translation>
    </message>
    <message>
        <source>The packed data are damaged.</source>
        <translation>Los datos comprimidos están dañados.</translation>
    </message>
    <message>
        <source>The page at {} is larger than {} MB.</source>
        <translation>La página de {} pesa más de {} MB.</translation>
    </message>
    <message>
        <source>The page has more pictures and style sheets than are fetched.</source>
        <translation>La página tiene más imágenes y hojas de estilo de las que se obtienen.</translation>
    </message>
    <message>
        <source>The page takes more memory than it may.</source>
        <translation>La página necesita más memoria de la permitida.</translation>
    </message>
    <message>
        <source>The page was no longer wanted.</source>
        <translation>La página ya no hacía falta.</translation>
    </message>
    <message>
        <source>The program that fetches pages broke down.</source>
        <translation>El programa que obtiene páginas falló.</translation>
    </message>
    <message>
        <source>The proxy {} does not work.</source>
        <translation>El proxy {} no funciona.</translation>
    </message>
    <message>
        <source>The secure connection to {} was refused, because {}.</source>
        <translation>La conexión segura con {} se rechazó, porque {}.</translation>
    </message>
    <message>
        <source>The secure connection to {} was refused, because {}: nothing was stored; capture it all the same if you know why and trust the page.</source>
        <translation>La conexión segura con {} se rechazó, porque {}: no se guardó nada; captúrela de todos modos si sabe por qué y confía en la página.</translation>
    </message>
    <message>
        <source>This PDF has {} page(s) and no text.</source>
        <translation>Este PDF tiene {} página(s) y ningún texto.</translation>
    </message>
    <message>
        <source>Web pages, PDF, Word (.docx), OpenDocument (.odt), e-mail, tables, transcripts, plain text, pictures and recordings can be read</source>
        <translation>Se pueden leer páginas web, PDF, Word (.docx), OpenDocument (.odt), correos, tablas, transcripciones, texto sin formato, imágenes y grabaciones</translation>
    </message>
    <message>
        <source>What answers at {} is no proxy of this kind.</source>
        <translation>Lo que responde en {} no es un proxy de este tipo.</translation>
    </message>
    <message>
        <source>What came as an answer is no time stamp.</source>
        <translation>Lo que llegó como respuesta no es un sello de tiempo.</translation>
    </message>
    <message>
        <source>What came as the answer of {} is signed by “{}”, whom this computer does not trust: it was not kept. Try again on another network.</source>
        <translation>Lo que llegó como respuesta de {} está firmado por “{}”, en quien este equipo no confía: no se guardó. Inténtelo en otra red.</translation>
    </message>
    <message>
        <source>a folder of that name is there</source>
        <translation>ya hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>la escribió una versión más nueva del programa</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>address asked for</source>
        <translation>dirección pedida</translation>
    </message>
    <message>
        <source>clarification</source>
        <translation>aclaración</translation>
    </message>
    <message>
        <source>evidence or article</source>
        <translation>prueba o artículo</translation>
    </message>
    <message>
        <source>it does not say that SingleFile made it</source>
        <translation>no dice que lo hiciera SingleFile</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <source>it holds a time that fits no clock</source>
        <translation>contiene una hora que ningún reloj puede dar</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>retractación</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the folder {} cannot be written to</source>
        <translation>no se puede escribir en la carpeta {}</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>lo que se eliminó</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>su parte del disco está llena</translation>
    </message>
    <message>
        <source>{} broke off before the page came: nothing was stored; try again later.</source>
        <translation>{} cortó antes de que llegara la página: no se guardó nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The packed data stop before their end.</source>
        <translation>Los datos comprimidos se interrumpen antes de su final.</translation>
    </message>
    <message>
        <source> Is “{}” meant?</source>
        <translation> ¿Se refiere a “{}”?</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>1 more page</source>
        <translation>1 página más</translation>
    </message>
    <message>
        <source>1 time stamp holds.</source>
        <translation>1 sello de tiempo es válido.</translation>
    </message>
    <message>
        <source>A MediaReview was passed over: only fact-checks of claims are taken.</source>
        <translation>Se pasó por alto una MediaReview: solo se toman verificaciones de afirmaciones.</translation>
    </message>
    <message>
        <source>A change of edit {} was altered.</source>
        <translation>Una parte del cambio {} fue alterada.</translation>
    </message>
    <message>
        <source>A change stands in edit {} that is not its own.</source>
        <translation>El cambio {} contiene una parte que no es suya.</translation>
    </message>
    <message>
        <source>A check is signed: readers and records name who published it.</source>
        <translation>Una verificación se firma: los lectores y los registros nombran a quien la publicó.</translation>
    </message>
    <message>
        <source>A claim has one speaker: {} is in the note.</source>
        <translation>Una afirmación tiene un solo declarante: {} está en la nota.</translation>
    </message>
    <message>
        <source>A claim is to be attributed to an origin that readers can recognise.</source>
        <translation>Una afirmación se atribuye a un origen que los lectores puedan reconocer.</translation>
    </message>
    <message>
        <source>A comment on a cell is left out: “{}”.</source>
        <translation>Se omite un comentario de una celda: “{}”.</translation>
    </message>
    <message>
        <source>A copy does not hold all that was sent.</source>
        <translation>Una copia no contiene todo lo que se envió.</translation>
    </message>
    <message>
        <source>A copy that is cited is damaged: its bytes are not in the file any more.</source>
        <translation>Una copia citada está dañada: sus bytes ya no están en el archivo.</translation>
    </message>
    <message>
        <source>A corrected figure can turn the verdict around. Read it again.</source>
        <translation>Una cifra corregida puede cambiar el veredicto. Vuelva a leerla.</translation>
    </message>
    <message>
        <source>A file is encrypted to keys or with a passphrase, not both.</source>
        <translation>Un archivo se cifra con claves o con una contraseña, no con ambas.</translation>
    </message>
    <message>
        <source>A line of {} is longer than any bundle has it.</source>
        <translation>Una línea de {} es más larga que en ningún paquete.</translation>
    </message>
    <message>
        <source>A list of {} is not written as {}.</source>
        <translation>Una lista de {} no se escribe como {}.</translation>
    </message>
    <message>
        <source>A number says that one rating is truer than another, which is not meant here.</source>
        <translation>Un número dice que una calificación es más cierta que otra, y aquí no se quiere decir eso.</translation>
    </message>
    <message>
        <source>A primary source counts more than one that repeats others.</source>
        <translation>Una fuente primaria cuenta más que otra que repite lo ajeno.</translation>
    </message>
    <message>
        <source>A public page leads on to {}, which lies in a private network.</source>
        <translation>Una página pública lleva a {}, que está en una red privada.</translation>
    </message>
    <message>
        <source>A public report blacks the name out, but what stands around it can still tell who it is. Word it otherwise.</source>
        <translation>Un informe público tacha el nombre, pero lo que hay alrededor aún puede decir quién es. Redáctelo de otro modo.</translation>
    </message>
    <message>
        <source>A question is still open: “{}”</source>
        <translation>Queda una pregunta pendiente: “{}”</translation>
    </message>
    <message>
        <source>A rating without its reasons cannot be followed or answered.</source>
        <translation>Una calificación sin justificación no se puede seguir ni responder.</translation>
    </message>
    <message>
        <source>A reader can take it for the verdict. Leave it where the claim itself says it.</source>
        <translation>Un lector puede tomarla por el veredicto. Déjela si la dice la propia afirmación.</translation>
    </message>
    <message>
        <source>A reply to an annotation that is not in the file was passed over.</source>
        <translation>Se pasó por alto una respuesta a una anotación que no está en el archivo.</translation>
    </message>
    <message>
        <source>A report says so, and no ClaimReview is made of it.</source>
        <translation>El informe lo dice, y no se hace ninguna ClaimReview de ella.</translation>
    </message>
    <message>
        <source>A script of the page was passed over: {}</source>
        <translation>Se pasó por alto un script de la página: {}</translation>
    </message>
    <message>
        <source>A sheet holds no text of an article to add.</source>
        <translation>Una hoja no contiene el texto de un artículo que se pueda añadir.</translation>
    </message>
    <message>
        <source>A statement is marked here already. Split it, join it, or unmark it first.</source>
        <translation>Aquí ya hay un dato marcado. Antes divídalo, únalo o desmárquelo.</translation>
    </message>
    <message>
        <source>A statement is moved within the versions of its own draft.</source>
        <translation>Un dato se mueve dentro de las versiones de su propio borrador.</translation>
    </message>
    <message>
        <source>A template puts out {}.</source>
        <translation>Una plantilla produce {}.</translation>
    </message>
    <message>
        <source>A text cannot bear out or refute what it says itself.</source>
        <translation>Un texto no puede confirmar ni refutar lo que él mismo dice.</translation>
    </message>
    <message>
        <source>A verdict before the deadline leaves the answer out.</source>
        <translation>Un veredicto antes del plazo deja fuera la respuesta.</translation>
    </message>
    <message>
        <source>A verdict that did not weigh all that is cited can be attacked with what it left out.</source>
        <translation>Un veredicto que no consideró todo lo citado se puede atacar con lo que dejó fuera.</translation>
    </message>
    <message>
        <source>A workbook holds {} rows. Choose CSV.</source>
        <translation>Un libro de cálculo admite {} filas. Elija CSV.</translation>
    </message>
    <message>
        <source>All {} files are there, as the manifest and SHA256SUMS say.</source>
        <translation>Están los {} archivos, como dicen el manifiesto y SHA256SUMS.</translation>
    </message>
    <message>
        <source>All {} records are what the history says.</source>
        <translation>Los {} elementos son lo que dice el historial.</translation>
    </message>
    <message>
        <source>Also said by: {}</source>
        <translation>También lo dijo: {}</translation>
    </message>
    <message>
        <source>An annotation without an address was passed over.</source>
        <translation>Se pasó por alto una anotación sin dirección.</translation>
    </message>
    <message>
        <source>An annotation without words was passed over.</source>
        <translation>Se pasó por alto una anotación sin palabras.</translation>
    </message>
    <message>
        <source>An entry has no end; it was taken up to the next one.</source>
        <translation>Una entrada no tiene final; se tomó hasta la siguiente.</translation>
    </message>
    <message>
        <source>An entry is not BibTeX, or breaks off, and was passed over.</source>
        <translation>Una entrada no es BibTeX, o está cortada, y se pasó por alto.</translation>
    </message>
    <message>
        <source>An entry is not of the right form, and was passed over.</source>
        <translation>Una entrada no tiene la forma debida y se pasó por alto.</translation>
    </message>
    <message>
        <source>An entry stands there twice, and is taken once.</source>
        <translation>Una entrada está repetida y se toma una vez.</translation>
    </message>
    <message>
        <source>An entry without a claim was passed over.</source>
        <translation>Se pasó por alto una entrada sin afirmación.</translation>
    </message>
    <message>
        <source>An entry without a title, an address or a number was passed over.</source>
        <translation>Se pasó por alto una entrada sin título, dirección ni número.</translation>
    </message>
    <message>
        <source>Annotated page</source>
        <translation>Página anotada</translation>
    </message>
    <message>
        <source>Annotated page, from {}</source>
        <translation>Página anotada, de {}</translation>
    </message>
    <message>
        <source>Annotated words of “{}”</source>
        <translation>Palabras anotadas de “{}”</translation>
    </message>
    <message>
        <source>Annotations, from {}</source>
        <translation>Anotaciones, de {}</translation>
    </message>
    <message>
        <source>Another statement stands between these. Join that, too.</source>
        <translation>Entre estos hay otro dato. Únalo también.</translation>
    </message>
    <message>
        <source>Answer it, or say in the verdict that it is not known.</source>
        <translation>Respóndala, o diga en el veredicto que no se sabe.</translation>
    </message>
    <message>
        <source>Archives sort by language, and screen readers speak by it: “en”, “es”, “pt-BR”.</source>
        <translation>Los archivos públicos ordenan por idioma, y los lectores de pantalla hablan según él: “en”, “es”, “pt-BR”.</translation>
    </message>
    <message>
        <source>As the imported sheet says.</source>
        <translation>Como dice la hoja importada.</translation>
    </message>
    <message>
        <source>Ask to change “{}”</source>
        <translation>Pedir que se cambie “{}”</translation>
    </message>
    <message>
        <source>Attached to the e-mail “{}” (SHA-256 {})</source>
        <translation>Adjunto al correo “{}” (SHA-256 {})</translation>
    </message>
    <message>
        <source>Both Google and the code ask for an open policy of corrections.</source>
        <translation>Tanto Google como el código piden una política de correcciones pública.</translation>
    </message>
    <message>
        <source>Bring in a new version of “{}”</source>
        <translation>Traer una nueva versión de “{}”</translation>
    </message>
    <message>
        <source>Change a statement</source>
        <translation>Cambiar un dato</translation>
    </message>
    <message>
        <source>Change the correction “{}”</source>
        <translation>Cambiar la corrección “{}”</translation>
    </message>
    <message>
        <source>Change the request for comment to {}</source>
        <translation>Cambiar la petición de respuesta a {}</translation>
    </message>
    <message>
        <source>Change the table of ratings</source>
        <translation>Cambiar la tabla de calificaciones</translation>
    </message>
    <message>
        <source>Change {} statements</source>
        <translation>Cambiar {} datos</translation>
    </message>
    <message>
        <source>Choose the statements first.</source>
        <translation>Elija primero los datos.</translation>
    </message>
    <message>
        <source>Choose two or more statements to join.</source>
        <translation>Elija dos o más datos para unirlos.</translation>
    </message>
    <message>
        <source>Cite {} annotations for “{}”</source>
        <translation>Citar {} anotaciones para “{}”</translation>
    </message>
    <message>
        <source>Cited words are gone from the newest copy: “{}”</source>
        <translation>Palabras citadas ya no están en la copia más reciente: “{}”</translation>
    </message>
    <message>
        <source>Cited words stand elsewhere in the newest copy: “{}”</source>
        <translation>Palabras citadas están en otro lugar de la copia más reciente: “{}”</translation>
    </message>
    <message>
        <source>Cited words stand more than once in the newest copy: “{}”</source>
        <translation>Palabras citadas están más de una vez en la copia más reciente: “{}”</translation>
    </message>
    <message>
        <source>ClaimReview needs the address of the page that shows the check (url).</source>
        <translation>ClaimReview necesita la dirección de la página que muestra la verificación (url).</translation>
    </message>
    <message>
        <source>Colours of cells are not read: what they mean goes into a column of its own first.</source>
        <translation>Los colores de las celdas no se leen: lo que significan va antes en una columna propia.</translation>
    </message>
    <message>
        <source>Copies that are cited have no time stamp: {}.</source>
        <translation>Hay copias citadas sin sello de tiempo: {}.</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 are read with the day first.</source>
        <translation>Las fechas como 3/4/2026 se leen con el día primero.</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 are read with the month first.</source>
        <translation>Las fechas como 3/4/2026 se leen con el mes primero.</translation>
    </message>
    <message>
        <source>Delete the correction “{}”</source>
        <translation>Eliminar la corrección “{}”</translation>
    </message>
    <message>
        <source>Delete the request for comment to {}</source>
        <translation>Eliminar la petición de respuesta a {}</translation>
    </message>
    <message>
        <source>Edit {} does not hold the changes that it was sealed with.</source>
        <translation>El cambio {} no contiene aquello con lo que se selló.</translation>
    </message>
    <message>
        <source>Edit {} was altered.</source>
        <translation>El cambio {} fue alterado.</translation>
    </message>
    <message>
        <source>Fetching was broken off: there may be more that belongs to it.</source>
        <translation>La obtención se interrumpió: puede que falte algo que le pertenece.</translation>
    </message>
    <message>
        <source>Files that the list names are not taken: {}.</source>
        <translation>Los archivos que nombra la lista no se toman: {}.</translation>
    </message>
    <message>
        <source>Hand out {}</source>
        <translation>Entregar {}</translation>
    </message>
    <message>
        <source>Import 1 row of {}</source>
        <translation>Importar 1 fila de {}</translation>
    </message>
    <message>
        <source>Import 1 row of {}: 1 changed</source>
        <translation>Importar 1 fila de {}: 1 cambiada</translation>
    </message>
    <message>
        <source>Import the fact-check of “{}”</source>
        <translation>Importar la verificación de “{}”</translation>
    </message>
    <message>
        <source>Import the reference “{}”</source>
        <translation>Importar la referencia “{}”</translation>
    </message>
    <message>
        <source>Import {} annotations from “{}”</source>
        <translation>Importar {} anotaciones de “{}”</translation>
    </message>
    <message>
        <source>Import {} fact-checks from “{}”</source>
        <translation>Importar {} verificaciones de “{}”</translation>
    </message>
    <message>
        <source>Import {} references from “{}”</source>
        <translation>Importar {} referencias de “{}”</translation>
    </message>
    <message>
        <source>Import {} rows of {}</source>
        <translation>Importar {} filas de {}</translation>
    </message>
    <message>
        <source>Import {} rows of {}: {} new, {} changed</source>
        <translation>Importar {} filas de {}: {} nuevas, {} cambiadas</translation>
    </message>
    <message>
        <source>Imported from {} (ClaimReview)</source>
        <translation>Importada de {} (ClaimReview)</translation>
    </message>
    <message>
        <source>It could not be encrypted: {}.</source>
        <translation>No se pudo cifrar: {}.</translation>
    </message>
    <message>
        <source>It has no claim.</source>
        <translation>No tiene afirmación.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>No tiene título.</translation>
    </message>
    <message>
        <source>It has to begin with https:// and name a host.</source>
        <translation>Debe empezar por https:// y nombrar un servidor.</translation>
    </message>
    <message>
        <source>It has to begin with https:// or http:// and name a host.</source>
        <translation>Debe empezar por https:// o http:// y nombrar un servidor.</translation>
    </message>
    <message>
        <source>It has to begin with https://, name a host, and lead straight to the page.</source>
        <translation>Debe empezar por https://, nombrar un servidor y llevar directamente a la página.</translation>
    </message>
    <message>
        <source>It holds more than {} entries. Divide it, and bring in one part at a time.</source>
        <translation>Contiene más de {} entradas. Divídalo y traiga las partes de una en una.</translation>
    </message>
    <message>
        <source>It holds more than {} objects.</source>
        <translation>Contiene más de {} objetos.</translation>
    </message>
    <message>
        <source>It is joined to row {}.</source>
        <translation>Se une a la fila {}.</translation>
    </message>
    <message>
        <source>It is not JSON, or breaks off.</source>
        <translation>No es JSON, o está cortado.</translation>
    </message>
    <message>
        <source>It is not said at which address the report will stand.</source>
        <translation>No se indica en qué dirección estará el informe.</translation>
    </message>
    <message>
        <source>It is not said how claims are chosen and checked.</source>
        <translation>No se indica cómo se eligen y se verifican las afirmaciones.</translation>
    </message>
    <message>
        <source>It is not said how close this source stands to the facts.</source>
        <translation>No se indica lo cerca que está esta fuente de los hechos.</translation>
    </message>
    <message>
        <source>It is not said what a public report calls this protected source.</source>
        <translation>No se indica cómo llama un informe público a esta fuente protegida.</translation>
    </message>
    <message>
        <source>It is not said what the picture or recording really shows.</source>
        <translation>No se indica qué muestra en realidad la imagen o la grabación.</translation>
    </message>
    <message>
        <source>It is not said what this source has to gain or to lose.</source>
        <translation>No se indica qué puede ganar o perder esta fuente.</translation>
    </message>
    <message>
        <source>It is not said when the claim was made.</source>
        <translation>No se indica cuándo se hizo la afirmación.</translation>
    </message>
    <message>
        <source>It is not said where the claim was made first.</source>
        <translation>No se indica dónde se hizo primero la afirmación.</translation>
    </message>
    <message>
        <source>It is not said where the picture or recording was passed on.</source>
        <translation>No se indica dónde se difundió la imagen o la grabación.</translation>
    </message>
    <message>
        <source>It is not said where the unaltered picture or recording is.</source>
        <translation>No se indica dónde está la imagen o la grabación sin alterar.</translation>
    </message>
    <message>
        <source>It is not said why this claim was chosen.</source>
        <translation>No se indica por qué se eligió esta afirmación.</translation>
    </message>
    <message>
        <source>It names no address.</source>
        <translation>No indica ninguna dirección.</translation>
    </message>
    <message>
        <source>Its id is not in this investigation.</source>
        <translation>Su identificador no está en esta investigación.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Sus partes están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Its rating is a number without a word.</source>
        <translation>Su calificación es un número sin palabra.</translation>
    </message>
    <message>
        <source>Its words are handed out as they are, without numbers and without its colours.</source>
        <translation>Sus palabras se entregan como están, sin números y sin sus colores.</translation>
    </message>
    <message>
        <source>Join statements</source>
        <translation>Unir datos</translation>
    </message>
    <message>
        <source>Join “{}”</source>
        <translation>Unir “{}”</translation>
    </message>
    <message>
        <source>Let the address of “{}” be sent to third parties</source>
        <translation>Permitir enviar a terceros la dirección de “{}”</translation>
    </message>
    <message>
        <source>Let the statement be “{}”</source>
        <translation>Dejar el dato en “{}”</translation>
    </message>
    <message>
        <source>Let {} addresses be sent to third parties</source>
        <translation>Permitir enviar a terceros {} direcciones</translation>
    </message>
    <message>
        <source>Let “{}” stand again</source>
        <translation>Volver a contar “{}”</translation>
    </message>
    <message>
        <source>Map “{}” to {}</source>
        <translation>Hacer corresponder “{}” a {}</translation>
    </message>
    <message>
        <source>Mark a statement</source>
        <translation>Marcar un dato</translation>
    </message>
    <message>
        <source>Mark the statements of “{}”</source>
        <translation>Marcar los datos de “{}”</translation>
    </message>
    <message>
        <source>Mark {} statements of “{}”</source>
        <translation>Marcar {} datos de “{}”</translation>
    </message>
    <message>
        <source>Mark “{}” as a statement</source>
        <translation>Marcar “{}” como dato</translation>
    </message>
    <message>
        <source>Mark “{}” as no statement of fact</source>
        <translation>Marcar “{}” como algo que no es un hecho comprobable</translation>
    </message>
    <message>
        <source>Mark “{}” as not confirmed</source>
        <translation>Marcar “{}” como sin confirmar</translation>
    </message>
    <message>
        <source>Mark “{}” as wrong</source>
        <translation>Marcar “{}” como erróneo</translation>
    </message>
    <message>
        <source>MediaReview asks for it (originalMediaLink): readers want to compare.</source>
        <translation>MediaReview la pide (originalMediaLink): los lectores quieren comparar.</translation>
    </message>
    <message>
        <source>MediaReview has a place for it (originalMediaContextDescription).</source>
        <translation>MediaReview tiene un lugar para ello (originalMediaContextDescription).</translation>
    </message>
    <message>
        <source>MediaReview is about copies at addresses (mediaItemAppearance): one is needed.</source>
        <translation>MediaReview trata de copias en direcciones (mediaItemAppearance): hace falta una.</translation>
    </message>
    <message>
        <source>Merge {} (edit {}, {})</source>
        <translation>Fusionar {} (cambio {}, {})</translation>
    </message>
    <message>
        <source>More than one record of the project fits it.</source>
        <translation>Corresponde a más de un elemento del proyecto.</translation>
    </message>
    <message>
        <source>Move a statement</source>
        <translation>Mover un dato</translation>
    </message>
    <message>
        <source>Names are shared: an address (sameAs) or a Wikidata number says who is meant.</source>
        <translation>Los nombres se repiten: una dirección (sameAs) o un número de Wikidata dice a quién se refiere.</translation>
    </message>
    <message>
        <source>Never send the address of “{}” to third parties</source>
        <translation>No enviar nunca a terceros la dirección de “{}”</translation>
    </message>
    <message>
        <source>Never send {} addresses to third parties</source>
        <translation>No enviar nunca a terceros {} direcciones</translation>
    </message>
    <message>
        <source>No claim of this report has a verdict yet, so there is no ClaimReview to write.</source>
        <translation>Ninguna afirmación de este informe tiene veredicto aún, así que no hay ClaimReview que escribir.</translation>
    </message>
    <message>
        <source>No column holds the claims: say which one does.</source>
        <translation>Ninguna columna contiene las afirmaciones: indique cuál es.</translation>
    </message>
    <message>
        <source>No column holds the names: say which one does.</source>
        <translation>Ninguna columna contiene los nombres: indique cuál es.</translation>
    </message>
    <message>
        <source>No column holds the titles: say which one does.</source>
        <translation>Ninguna columna contiene los títulos: indique cuál es.</translation>
    </message>
    <message>
        <source>No copy of this is kept.</source>
        <translation>No se conserva ninguna copia de esto.</translation>
    </message>
    <message>
        <source>No desk is named as the author of the check.</source>
        <translation>No se nombra ninguna redacción como autora de la verificación.</translation>
    </message>
    <message>
        <source>No evidence is marked as key.</source>
        <translation>Ninguna prueba está marcada como clave.</translation>
    </message>
    <message>
        <source>No host called {} was found.</source>
        <translation>No se encontró ningún servidor llamado {}.</translation>
    </message>
    <message>
        <source>No longer map “{}”</source>
        <translation>Quitar la correspondencia de “{}”</translation>
    </message>
    <message>
        <source>No page identifies the speaker.</source>
        <translation>Ninguna página identifica al declarante.</translation>
    </message>
    <message>
        <source>No primary source is cited.</source>
        <translation>No se cita ninguna fuente primaria.</translation>
    </message>
    <message>
        <source>No public archive is known to have a copy of this address.</source>
        <translation>No se conoce ningún archivo público que tenga una copia de esta dirección.</translation>
    </message>
    <message>
        <source>No secure connection to {} came about.</source>
        <translation>No se logró una conexión segura con {}.</translation>
    </message>
    <message>
        <source>No verdict is given: what the column says goes into the note.</source>
        <translation>No se emite ningún veredicto: lo que dice la columna va a la nota.</translation>
    </message>
    <message>
        <source>No verdict of this report is about a picture or a recording, so there is no MediaReview to write. Such verdicts are given on the scale “Media”.</source>
        <translation>Ningún veredicto de este informe trata de una imagen o una grabación, así que no hay MediaReview que escribir. Esos veredictos se emiten con la escala “Media”.</translation>
    </message>
    <message>
        <source>Nobody can tell which place is meant. Cite more of the sentence.</source>
        <translation>Nadie puede saber a qué lugar se refiere. Cite más palabras de la frase.</translation>
    </message>
    <message>
        <source>Nobody is named as standing behind this evidence.</source>
        <translation>No se nombra a nadie que responda de esta prueba.</translation>
    </message>
    <message>
        <source>Nobody is named as the one who made the claim.</source>
        <translation>No se nombra a quien hizo la afirmación.</translation>
    </message>
    <message>
        <source>Note a request for comment on “{}”</source>
        <translation>Anotar una petición de respuesta sobre “{}”</translation>
    </message>
    <message>
        <source>Note a {}: “{}”</source>
        <translation>Anotar una {}: “{}”</translation>
    </message>
    <message>
        <source>Note the answer of {}</source>
        <translation>Anotar la respuesta de {}</translation>
    </message>
    <message>
        <source>Nothing is cited against the claim.</source>
        <translation>No se cita nada en contra de la afirmación.</translation>
    </message>
    <message>
        <source>Nothing is cited in support of the claim.</source>
        <translation>No se cita nada que respalde la afirmación.</translation>
    </message>
    <message>
        <source>Nothing is cited in this report, so there are no annotations.</source>
        <translation>En este informe no se cita nada, así que no hay anotaciones.</translation>
    </message>
    <message>
        <source>Nothing is in the bundle that they do not name.</source>
        <translation>No hay nada en el paquete que ellos no nombren.</translation>
    </message>
    <message>
        <source>Nothing is marked in this draft yet. Mark its statements first.</source>
        <translation>En este borrador aún no hay nada marcado. Marque antes sus datos.</translation>
    </message>
    <message>
        <source>Nothing was made of the bundle. {}</source>
        <translation>No se hizo nada con el paquete. {}</translation>
    </message>
    <message>
        <source>One claim has one check: give the second as another appearance of the first.</source>
        <translation>A cada afirmación le corresponde una verificación: ponga la segunda como otra aparición de la primera.</translation>
    </message>
    <message>
        <source>Only statements of one version of a draft can be joined.</source>
        <translation>Solo se pueden unir datos de una misma versión de un borrador.</translation>
    </message>
    <message>
        <source>Only texts under check are cited, and no evidence apart from them.</source>
        <translation>Solo se citan textos que se verifican, y ninguna prueba aparte de ellos.</translation>
    </message>
    <message>
        <source>Only the words that were annotated: they came with the annotations, and were not seen on the page.</source>
        <translation>Solo las palabras anotadas: llegaron con las anotaciones y no se vieron en la página.</translation>
    </message>
    <message>
        <source>Open “{}” again</source>
        <translation>Reabrir “{}”</translation>
    </message>
    <message>
        <source>Override “{}”: {}</source>
        <translation>Desestimar “{}”: {}</translation>
    </message>
    <message>
        <source>Pages change and go. A copy beside the link lets readers see what you saw.</source>
        <translation>Las páginas cambian y desaparecen. Una copia junto al enlace permite a los lectores ver lo que usted vio.</translation>
    </message>
    <message>
        <source>Pages without https count as not safe, and most redirect, which records must not.</source>
        <translation>Las páginas sin https se consideran no seguras, y la mayoría redirige, cosa que los registros no deben hacer.</translation>
    </message>
    <message>
        <source>Put the caret inside the statement, where it is to be split.</source>
        <translation>Ponga el cursor dentro del dato, donde se ha de dividir.</translation>
    </message>
    <message>
        <source>Quotation marks in it are not closed where they should be: look whether rows ran together.</source>
        <translation>Contiene comillas que no se cierran donde deben: mire si se juntaron filas.</translation>
    </message>
    <message>
        <source>Readers and archives want to see the claim where it stood (firstAppearance).</source>
        <translation>Los lectores y los archivos quieren ver la afirmación donde apareció (firstAppearance).</translation>
    </message>
    <message>
        <source>Readers are not told where the desk’s rules of checking stand.</source>
        <translation>No se dice a los lectores dónde están las normas de verificación de la redacción.</translation>
    </message>
    <message>
        <source>Readers are not told where to find corrections and ask for one.</source>
        <translation>No se dice a los lectores dónde encontrar las correcciones y pedir una.</translation>
    </message>
    <message>
        <source>Readers cannot follow the source. Look for a copy in public archives.</source>
        <translation>Los lectores no pueden seguir la fuente. Busque una copia en archivos públicos.</translation>
    </message>
    <message>
        <source>Readers must be able to follow a verdict to its sources and check it themselves.</source>
        <translation>Los lectores deben poder seguir un veredicto hasta sus fuentes y comprobarlo por sí mismos.</translation>
    </message>
    <message>
        <source>Readers want to see first what the verdict rests on.</source>
        <translation>Los lectores quieren ver primero en qué se apoya el veredicto.</translation>
    </message>
    <message>
        <source>Readers want to see how the evidence leads to the rating.</source>
        <translation>Los lectores quieren ver cómo llevan las pruebas a la calificación.</translation>
    </message>
    <message>
        <source>Records have one rating for a claim.</source>
        <translation>Los registros tienen una sola calificación por afirmación.</translation>
    </message>
    <message>
        <source>Records take whole addresses, with https:// or http:// before them.</source>
        <translation>Los registros admiten direcciones completas, con https:// o http:// delante.</translation>
    </message>
    <message>
        <source>Row {} is about the same and says otherwise: {}.</source>
        <translation>La fila {} trata de lo mismo y dice otra cosa: {}.</translation>
    </message>
    <message>
        <source>Row {}: a sheet holds no text of an article to add.</source>
        <translation>Fila {}: una hoja no contiene el texto de un artículo que se pueda añadir.</translation>
    </message>
    <message>
        <source>Row {}: its record is no longer in the project.</source>
        <translation>Fila {}: su elemento ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>SHA256SUMS does not fit the files.</source>
        <translation>SHA256SUMS no corresponde a los archivos.</translation>
    </message>
    <message>
        <source>Say more of “{}”</source>
        <translation>Completar “{}”</translation>
    </message>
    <message>
        <source>Say what came of checking {} statements</source>
        <translation>Anotar el resultado de {} datos</translation>
    </message>
    <message>
        <source>Say who was asked, or why nobody was.</source>
        <translation>Indique a quién se preguntó, o por qué a nadie.</translation>
    </message>
    <message>
        <source>Search engines take a check only from the site of the desk that signs it.</source>
        <translation>Los buscadores solo aceptan una verificación del sitio de la redacción que la firma.</translation>
    </message>
    <message>
        <source>Somebody who is not to be named in public is named here.</source>
        <translation>Aquí se nombra a alguien que no se debe nombrar en público.</translation>
    </message>
    <message>
        <source>Split a statement</source>
        <translation>Dividir un dato</translation>
    </message>
    <message>
        <source>Split “{}”</source>
        <translation>Dividir “{}”</translation>
    </message>
    <message>
        <source>Statements are marked in the text of the draft itself.</source>
        <translation>Los datos se marcan en el texto del propio borrador.</translation>
    </message>
    <message>
        <source>Tell readers how it is placed to know: “an employee of the port”.</source>
        <translation>Diga a los lectores por qué puede saberlo: “una empleada del puerto”.</translation>
    </message>
    <message>
        <source>The PDF was not written: it holds letters that no typeface here has.</source>
        <translation>El PDF no se escribió: contiene letras que ninguna tipografía de este equipo tiene.</translation>
    </message>
    <message>
        <source>The PDF was not written: {}.</source>
        <translation>El PDF no se escribió: {}.</translation>
    </message>
    <message>
        <source>The address leads nowhere any more, and no public archive has a copy: {}</source>
        <translation>La dirección ya no lleva a ninguna parte, y ningún archivo público tiene una copia: {}</translation>
    </message>
    <message>
        <source>The address of the corrections is not a whole one: {}</source>
        <translation>La dirección de las correcciones no está completa: {}</translation>
    </message>
    <message>
        <source>The address of the desk is not a whole one: {}</source>
        <translation>La dirección de la redacción no está completa: {}</translation>
    </message>
    <message>
        <source>The address of the original begins with https:// or http://.</source>
        <translation>La dirección del original empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>The address of the original is not a whole one: {}</source>
        <translation>La dirección del original no está completa: {}</translation>
    </message>
    <message>
        <source>The address of the report does not begin with https://.</source>
        <translation>La dirección del informe no empieza por https://.</translation>
    </message>
    <message>
        <source>The address of the report is not a whole one: {}</source>
        <translation>La dirección del informe no está completa: {}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The bundle holds what no project can. Nothing was made of it.</source>
        <translation>El paquete contiene lo que ningún proyecto puede contener. No se hizo nada con él.</translation>
    </message>
    <message>
        <source>The bundle is encrypted. Decrypt it first: age -d -o OUT.zip FILE</source>
        <translation>El paquete está cifrado. Descífrelo antes: age -d -o OUT.zip FILE</translation>
    </message>
    <message>
        <source>The bundle is not signed: anybody could have made it.</source>
        <translation>El paquete no está firmado: pudo hacerlo cualquiera.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of the program. Open it with that.</source>
        <translation>El paquete lo hizo una versión más reciente del programa. Ábralo con ella.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of the program. Use that to check it.</source>
        <translation>El paquete lo hizo una versión más reciente del programa. Compruébelo con ella.</translation>
    </message>
    <message>
        <source>The bundle was signed with another key ({}) than the one that you gave.</source>
        <translation>El paquete se firmó con una clave ({}) que no es la que usted dio.</translation>
    </message>
    <message>
        <source>The bundle was there on {}, as “{}” certifies.</source>
        <translation>El paquete existía el {}, como certifica “{}”.</translation>
    </message>
    <message>
        <source>The chain of the history holds: {}. Its head is {}.</source>
        <translation>La cadena del historial es válida: {}. Termina en {}.</translation>
    </message>
    <message>
        <source>The chain of “{}” ends in “{}”, which this computer does not trust.</source>
        <translation>La cadena de “{}” acaba en “{}”, en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>The claim appeared at an address that cannot be followed: {}</source>
        <translation>La afirmación apareció en una dirección que no se puede seguir: {}</translation>
    </message>
    <message>
        <source>The claim has no verdict yet.</source>
        <translation>La afirmación aún no tiene veredicto.</translation>
    </message>
    <message>
        <source>The claim is taken from what was reviewed.</source>
        <translation>La afirmación se toma de lo que se revisó.</translation>
    </message>
    <message>
        <source>The code asks for a public method that holds for every check.</source>
        <translation>El código pide un método público que valga para todas las verificaciones.</translation>
    </message>
    <message>
        <source>The code asks for every significant source, so that others can repeat the check.</source>
        <translation>El código pide todas las fuentes de peso, para que otros puedan repetir la verificación.</translation>
    </message>
    <message>
        <source>The code asks for evidence on both sides, where there is any.</source>
        <translation>El código pide pruebas a favor y en contra, si las hay.</translation>
    </message>
    <message>
        <source>The code asks for the best primary source, or to say why there is none.</source>
        <translation>El código pide la mejor fuente primaria, o decir por qué no hay ninguna.</translation>
    </message>
    <message>
        <source>The code asks for the reason of choosing, so that nobody is singled out.</source>
        <translation>El código pide el motivo de la elección, para que no se señale a nadie en particular.</translation>
    </message>
    <message>
        <source>The code asks to tell readers of interests. Write “none known” where that is so.</source>
        <translation>El código pide informar a los lectores de los intereses. Escriba “ninguno conocido” si es así.</translation>
    </message>
    <message>
        <source>The date of asking</source>
        <translation>La fecha de la pregunta</translation>
    </message>
    <message>
        <source>The date of the answer</source>
        <translation>La fecha de la respuesta</translation>
    </message>
    <message>
        <source>The date “{}” can be read in two ways, and was left out.</source>
        <translation>La fecha “{}” se puede leer de dos maneras, y se omitió.</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>El plazo</translation>
    </message>
    <message>
        <source>The deadline of {} ({}) has passed, and nothing is noted of an answer.</source>
        <translation>El plazo de {} ({}) ha vencido y no se anotó ninguna respuesta.</translation>
    </message>
    <message>
        <source>The desk has no address.</source>
        <translation>La redacción no tiene dirección.</translation>
    </message>
    <message>
        <source>The directory of the zip is damaged.</source>
        <translation>El índice del zip está dañado.</translation>
    </message>
    <message>
        <source>The entries of the captures cannot be read.</source>
        <translation>Las fichas de las capturas no se pueden leer.</translation>
    </message>
    <message>
        <source>The evidence changed after the verdict was given.</source>
        <translation>Las pruebas cambiaron después del veredicto.</translation>
    </message>
    <message>
        <source>The feed is not XML, or breaks off.</source>
        <translation>El canal RSS no es XML, o está cortado.</translation>
    </message>
    <message>
        <source>The file could not be read: {}. Nothing was brought in.</source>
        <translation>El archivo no se pudo leer: {}. No se trajo nada.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>El archivo está cortado.</translation>
    </message>
    <message>
        <source>The file is encrypted to a key. Name the file with that key.</source>
        <translation>El archivo está cifrado con una clave. Indique el archivo que la contiene.</translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase. Give it.</source>
        <translation>El archivo está cifrado con una contraseña. Indíquela.</translation>
    </message>
    <message>
        <source>The files of {} are what the entries and the records say.</source>
        <translation>Los archivos de {} son lo que dicen las fichas y las actas.</translation>
    </message>
    <message>
        <source>The folder of your report templates, {}, is not there. Choose another in the settings, or none.</source>
        <translation>La carpeta de sus plantillas de informe, {}, no existe. Elija otra en las preferencias, o ninguna.</translation>
    </message>
    <message>
        <source>The folder {} cannot be made: {}.</source>
        <translation>No se puede crear la carpeta {}: {}.</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>El historial</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>El historial no se puede leer.</translation>
    </message>
    <message>
        <source>The history does not end where the manifest says.</source>
        <translation>El historial no termina donde dice el manifiesto.</translation>
    </message>
    <message>
        <source>The history is missing.</source>
        <translation>Falta el historial.</translation>
    </message>
    <message>
        <source>The investigation was changed while the list was written. Write it once more.</source>
        <translation>La investigación cambió mientras se escribía la lista. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The key asks for more memory than this program gives.</source>
        <translation>La clave pide más memoria de la que da este programa.</translation>
    </message>
    <message>
        <source>The key comes from the bundle itself. Compare it with the one that the newsroom publishes.</source>
        <translation>La clave viene del propio paquete. Compárela con la que publica la redacción.</translation>
    </message>
    <message>
        <source>The key could not be written to {}: {}.</source>
        <translation>La clave no se pudo escribir en {}: {}.</translation>
    </message>
    <message>
        <source>The key does not open the file, or the file was changed.</source>
        <translation>La clave no abre el archivo, o el archivo se modificó.</translation>
    </message>
    <message>
        <source>The key is damaged.</source>
        <translation>La clave está dañada.</translation>
    </message>
    <message>
        <source>The key is locked. Give its passphrase.</source>
        <translation>La clave está protegida. Indique su contraseña.</translation>
    </message>
    <message>
        <source>The keys in the bundle are not those that it was signed with.</source>
        <translation>Las claves del paquete no son las que lo firmaron.</translation>
    </message>
    <message>
        <source>The label or the name of edit {} was altered.</source>
        <translation>El rótulo o el nombre del cambio {} fue alterado.</translation>
    </message>
    <message>
        <source>The language of the investigation is not said, or is no language tag.</source>
        <translation>No se indica el idioma de la investigación, o no es una etiqueta de idioma.</translation>
    </message>
    <message>
        <source>The last line of {} is cut off.</source>
        <translation>La última línea de {} está cortada.</translation>
    </message>
    <message>
        <source>The list is not RIS as other programs write it.</source>
        <translation>La lista no es RIS como lo escriben otros programas.</translation>
    </message>
    <message>
        <source>The manifest is damaged.</source>
        <translation>El manifiesto está dañado.</translation>
    </message>
    <message>
        <source>The manifest is damaged: it names a file twice.</source>
        <translation>El manifiesto está dañado: nombra dos veces un archivo.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The new version holds no text that can be read.</source>
        <translation>La nueva versión no contiene texto que se pueda leer.</translation>
    </message>
    <message>
        <source>The newest copy says cited words in other words or figures: “{}”</source>
        <translation>La copia más reciente dice palabras citadas con otras palabras o cifras: “{}”</translation>
    </message>
    <message>
        <source>The page about the speaker begins with https:// or http://.</source>
        <translation>La página sobre el declarante empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>The page at {} is larger than {} MB: nothing was stored; download it in a browser and add the file.</source>
        <translation>La página de {} pesa más de {} MB: no se guardó nada; descárguela con un navegador y añada el archivo.</translation>
    </message>
    <message>
        <source>The page is nested too deeply, or a part of it is too long.</source>
        <translation>La página tiene demasiados niveles, o una parte de ella es demasiado larga.</translation>
    </message>
    <message>
        <source>The page takes more memory than it may: nothing was stored.</source>
        <translation>La página necesita más memoria de la permitida: no se guardó nada.</translation>
    </message>
    <message>
        <source>The page was no longer wanted: nothing was stored.</source>
        <translation>La página ya no hacía falta: no se guardó nada.</translation>
    </message>
    <message>
        <source>The parts of this e-mail are nested too deeply.</source>
        <translation>Las partes de este correo están demasiado anidadas.</translation>
    </message>
    <message>
        <source>The passage has to end after it begins.</source>
        <translation>El pasaje tiene que acabar después de empezar.</translation>
    </message>
    <message>
        <source>The passage “{}” of {} is not there.</source>
        <translation>El pasaje “{}” de {} no está.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file, or the file was changed.</source>
        <translation>La contraseña no abre el archivo, o el archivo se modificó.</translation>
    </message>
    <message>
        <source>The picture has more than {} million pixels.</source>
        <translation>La imagen tiene más de {} millones de píxeles.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be shown whole.</source>
        <translation>La imagen está dañada: no se puede mostrar entera.</translation>
    </message>
    <message>
        <source>The picture was cut after {} of {} pixels.</source>
        <translation>La imagen se cortó tras {} de {} píxeles.</translation>
    </message>
    <message>
        <source>The picture {} of {} is damaged.</source>
        <translation>La imagen {} de {} está dañada.</translation>
    </message>
    <message>
        <source>The picture {} of {} is missing.</source>
        <translation>Falta la imagen {} de {}.</translation>
    </message>
    <message>
        <source>The pictures and style sheets of the page are too large.</source>
        <translation>Las imágenes y hojas de estilo de la página pesan demasiado.</translation>
    </message>
    <message>
        <source>The program that fetches pages broke down: nothing was stored; try again.</source>
        <translation>El programa que obtiene páginas falló: no se guardó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program that writes into Word documents broke down on this one, or took too long.</source>
        <translation>El programa que escribe en documentos de Word falló con este, o tardó demasiado.</translation>
    </message>
    <message>
        <source>The project holds no bytes with SHA-256 {}.</source>
        <translation>El proyecto no tiene bytes con SHA-256 {}.</translation>
    </message>
    <message>
        <source>The project holds no text with SHA-256 {}.</source>
        <translation>El proyecto no tiene ningún texto con SHA-256 {}.</translation>
    </message>
    <message>
        <source>The project was changed again and again meanwhile. Try again.</source>
        <translation>El proyecto cambió una y otra vez mientras tanto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of the program. Use that to bundle it.</source>
        <translation>El proyecto lo hizo una versión más reciente del programa. Empaquételo con ella.</translation>
    </message>
    <message>
        <source>The proxy does not work, and nobody is asked without it.</source>
        <translation>El proxy no funciona, y sin él no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>The proxy {} does not work: nothing was stored, and nothing was fetched without it; check the proxy in the settings.</source>
        <translation>El proxy {} no funciona: no se guardó nada, ni se obtuvo nada sin él; compruebe el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>The rating</source>
        <translation>La calificación</translation>
    </message>
    <message>
        <source>The rating scale {}.toml {}: mend the file and try again.</source>
        <translation>La escala de calificación {}.toml {}: corrija el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The rating “{}” has the number {}, but stands on no line.</source>
        <translation>La calificación “{}” tiene el número {}, pero no está en ninguna línea.</translation>
    </message>
    <message>
        <source>The rating “{}” is not on the scale “{}” as this program knows it.</source>
        <translation>La calificación “{}” no está en la escala “{}” tal como la conoce este programa.</translation>
    </message>
    <message>
        <source>The rationale</source>
        <translation>La justificación</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>The reasons of the verdict are very short: {} letters.</source>
        <translation>La justificación del veredicto es muy corta: {} letras.</translation>
    </message>
    <message>
        <source>The record of the capture cannot be read: {}.</source>
        <translation>No se puede leer el acta de la captura: {}.</translation>
    </message>
    <message>
        <source>The record of {} cannot be read.</source>
        <translation>No se puede leer el acta de {}.</translation>
    </message>
    <message>
        <source>The record of {} tells otherwise: {}.</source>
        <translation>El acta de {} dice otra cosa: {}.</translation>
    </message>
    <message>
        <source>The record {} of {} is damaged.</source>
        <translation>El acta {} de {} está dañada.</translation>
    </message>
    <message>
        <source>The record {} of {} is missing.</source>
        <translation>Falta el acta {} de {}.</translation>
    </message>
    <message>
        <source>The recording is damaged: nothing in it can be understood.</source>
        <translation>La grabación está dañada: no se entiende nada de ella.</translation>
    </message>
    <message>
        <source>The records cannot be read.</source>
        <translation>Los elementos no se pueden leer.</translation>
    </message>
    <message>
        <source>The report stands at {}, the desk at {}.</source>
        <translation>El informe está en {}, la redacción en {}.</translation>
    </message>
    <message>
        <source>The report was not written. {}</source>
        <translation>El informe no se escribió. {}</translation>
    </message>
    <message>
        <source>The report will say “no reply”. See that none lies in a mailbox.</source>
        <translation>El informe dirá “sin respuesta”. Compruebe que no haya ninguna en un buzón.</translation>
    </message>
    <message>
        <source>The report would print a fingerprint of something that cannot be shown.</source>
        <translation>El informe mostraría la huella de algo que no se puede enseñar.</translation>
    </message>
    <message>
        <source>The same speaker is checked for the same words twice.</source>
        <translation>Las mismas palabras del mismo declarante se verifican dos veces.</translation>
    </message>
    <message>
        <source>The scale “{}” allows one rating for a claim.</source>
        <translation>La escala “{}” admite una sola calificación por afirmación.</translation>
    </message>
    <message>
        <source>The scale “{}” has no rating “{}”; choose from {}.</source>
        <translation>La escala “{}” no tiene la calificación “{}”; elija entre {}.</translation>
    </message>
    <message>
        <source>The scale “{}” is not about pictures and recordings: it has no original.</source>
        <translation>La escala “{}” no es de imágenes y grabaciones: no tiene original.</translation>
    </message>
    <message>
        <source>The seed says that a claim appeared in “{}”: no article.</source>
        <translation>La semilla dice que una afirmación apareció en “{}”: no hay tal artículo.</translation>
    </message>
    <message>
        <source>The seed’s quote “{}” stands {} times in “{}”.{}</source>
        <translation>La cita de la semilla “{}” está {} veces en “{}”.{}</translation>
    </message>
    <message>
        <source>The server announced a length that is none.</source>
        <translation>El servidor anunció una longitud que no lo es.</translation>
    </message>
    <message>
        <source>The server announced the length in two ways.</source>
        <translation>El servidor anunció la longitud de dos maneras.</translation>
    </message>
    <message>
        <source>The server answered {}.</source>
        <translation>El servidor respondió {}.</translation>
    </message>
    <message>
        <source>The server did not say how long the page is.</source>
        <translation>El servidor no dijo cuánto mide la página.</translation>
    </message>
    <message>
        <source>The server marked the end, and it arrived.</source>
        <translation>El servidor marcó el final, y llegó.</translation>
    </message>
    <message>
        <source>The server sent a part of the page (206), though all was asked for.</source>
        <translation>El servidor envió una parte de la página (206), aunque se pidió entera.</translation>
    </message>
    <message>
        <source>The settings could not be written to {}: {}.</source>
        <translation>Los ajustes no se pudieron escribir en {}: {}.</translation>
    </message>
    <message>
        <source>The settings in {} are no settings. Mend the file, or delete it.</source>
        <translation>Lo que hay en {} no son ajustes. Corrija el archivo, o elimínelo.</translation>
    </message>
    <message>
        <source>The settings in {} cannot be read. Mend the file, or delete it.</source>
        <translation>Los ajustes de {} no se pueden leer. Corrija el archivo, o elimínelo.</translation>
    </message>
    <message>
        <source>The signature does not hold: the bundle was changed after it was signed.</source>
        <translation>La firma no es válida: el paquete se modificó después de firmarlo.</translation>
    </message>
    <message>
        <source>The signature holds, and was made with the key that you gave ({}).</source>
        <translation>La firma es válida y se hizo con la clave que usted dio ({}).</translation>
    </message>
    <message>
        <source>The signature holds. It was made with the key {}.</source>
        <translation>La firma es válida. Se hizo con la clave {}.</translation>
    </message>
    <message>
        <source>The signature of the time stamp does not hold.</source>
        <translation>La firma del sello de tiempo no es válida.</translation>
    </message>
    <message>
        <source>The snapshot {} is not where it was put.</source>
        <translation>La instantánea {} no está donde se guardó.</translation>
    </message>
    <message>
        <source>The source may have taken them back. Cite what it says now, or say that it changed.</source>
        <translation>Puede que la fuente las haya retirado. Cite lo que dice ahora, o diga que cambió.</translation>
    </message>
    <message>
        <source>The source’s name</source>
        <translation>El nombre de la fuente</translation>
    </message>
    <message>
        <source>The speaker’s name</source>
        <translation>El nombre del declarante</translation>
    </message>
    <message>
        <source>The spreadsheet could not be read: it is damaged, or too much for the reader.</source>
        <translation>La hoja de cálculo no se pudo leer: está dañada, o es demasiado para el programa.</translation>
    </message>
    <message>
        <source>The steps let others repeat a check: say it here for all claims, or for each.</source>
        <translation>Los pasos permiten a otros repetir una verificación: indíquelo aquí para todas las afirmaciones, o en cada una.</translation>
    </message>
    <message>
        <source>The stored bytes of {} are damaged.</source>
        <translation>Los bytes guardados de {} están dañados.</translation>
    </message>
    <message>
        <source>The stored bytes with SHA-256 {} are damaged.</source>
        <translation>Los bytes guardados con SHA-256 {} están dañados.</translation>
    </message>
    <message>
        <source>The strict form asks for the address of the desk: add it to the investigation.</source>
        <translation>La forma estricta pide la dirección de la redacción: añádala a la investigación.</translation>
    </message>
    <message>
        <source>The strict form asks for the address of the organisation that signs.</source>
        <translation>La forma estricta pide la dirección de la organización que firma.</translation>
    </message>
    <message>
        <source>The strict form asks for the address of the report: add it to the investigation.</source>
        <translation>La forma estricta pide la dirección del informe: añádala a la investigación.</translation>
    </message>
    <message>
        <source>The strict form asks where the original of “{}” is: add it to the verdict.</source>
        <translation>La forma estricta pregunta dónde está el original de “{}”: añádalo al veredicto.</translation>
    </message>
    <message>
        <source>The strict form asks who passed on “{}”: name the speaker.</source>
        <translation>La forma estricta pregunta quién difundió “{}”: nombre al declarante.</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>La tabla no se puede leer.</translation>
    </message>
    <message>
        <source>The tag</source>
        <translation>La etiqueta</translation>
    </message>
    <message>
        <source>The tag “{}” cannot be put on and taken off at once.</source>
        <translation>La etiqueta “{}” no se puede poner y quitar a la vez.</translation>
    </message>
    <message>
        <source>The tag “{}” is still on it. Take that off first.</source>
        <translation>La etiqueta “{}” todavía está puesta. Quítela antes.</translation>
    </message>
    <message>
        <source>The templates could not be copied to {}: {}.</source>
        <translation>Las plantillas no se pudieron copiar a {}: {}.</translation>
    </message>
    <message>
        <source>The text of {} is missing.</source>
        <translation>Falta el texto de {}.</translation>
    </message>
    <message>
        <source>The text of {} was altered.</source>
        <translation>El texto de {} fue alterado.</translation>
    </message>
    <message>
        <source>The time beside a stamp was altered ({}). The stamp says {}.</source>
        <translation>Se alteró la hora anotada junto a un sello ({}). El sello dice {}.</translation>
    </message>
    <message>
        <source>The time stamp is an answer to another question than this one.</source>
        <translation>El sello de tiempo responde a otra pregunta, no a esta.</translation>
    </message>
    <message>
        <source>The time stamp is over another fingerprint than this one.</source>
        <translation>El sello de tiempo es de otra huella, no de esta.</translation>
    </message>
    <message>
        <source>The time stamp lacks the certificate of whoever signed it.</source>
        <translation>Al sello de tiempo le falta el certificado de quien lo firmó.</translation>
    </message>
    <message>
        <source>The time stamp of {} by {} is over a capture that is not here.</source>
        <translation>El sello de tiempo del {} de {} es de una captura que no está aquí.</translation>
    </message>
    <message>
        <source>The time was up before it was asked for.</source>
        <translation>El tiempo se acabó antes de pedirlo.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>The verdict gives no reasons.</source>
        <translation>El veredicto no da ninguna justificación.</translation>
    </message>
    <message>
        <source>The verdict names further ratings, but the scale “{}” allows one.</source>
        <translation>El veredicto nombra otras calificaciones, pero la escala “{}” admite una sola.</translation>
    </message>
    <message>
        <source>The verdict names ratings that contradict each other: “{}” and “{}”.</source>
        <translation>El veredicto nombra calificaciones que se contradicen: “{}” y “{}”.</translation>
    </message>
    <message>
        <source>The verdict rests on no evidence: nothing is cited.</source>
        <translation>El veredicto no se apoya en ninguna prueba: no se cita nada.</translation>
    </message>
    <message>
        <source>The view’s name</source>
        <translation>El nombre de la vista</translation>
    </message>
    <message>
        <source>The weight of {} goes from 0 to 5.</source>
        <translation>El peso de {} va de 0 a 5.</translation>
    </message>
    <message>
        <source>The word of the rating, “{}”, stands in the wording of the claim.</source>
        <translation>La palabra de la calificación, “{}”, está en el enunciado de la afirmación.</translation>
    </message>
    <message>
        <source>The wording of the claim has {} letters; search engines show {}.</source>
        <translation>El enunciado de la afirmación tiene {} letras; los buscadores muestran {}.</translation>
    </message>
    <message>
        <source>The wording of the claim says its rating: “{}”.</source>
        <translation>El enunciado de la afirmación dice su calificación: “{}”.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <source>The words that bear a statement out stand in evidence.</source>
        <translation>Las palabras que confirman un dato están en una prueba.</translation>
    </message>
    <message>
        <source>The words to compare “{}” with are too long.</source>
        <translation>Las palabras con las que se compara “{}” son demasiado largas.</translation>
    </message>
    <message>
        <source>The zip is not in the form in which the program writes it: it was changed, or packed anew. If it was packed anew, unpack it and check the folder.</source>
        <translation>El zip no tiene la forma en que lo escribe el programa: se modificó, o se comprimió de nuevo. Si se comprimió de nuevo, descomprímalo y compruebe la carpeta.</translation>
    </message>
    <message>
        <source>The {} have no field “{}”.</source>
        <translation>No hay en {} ningún campo “{}”.</translation>
    </message>
    <message>
        <source>The {} is no longer in the project.</source>
        <translation>Ya no está en el proyecto: {}.</translation>
    </message>
    <message>
        <source>The {} {} is missing, although the journal has it.</source>
        <translation>Falta {} {}, aunque figura en el registro.</translation>
    </message>
    <message>
        <source>The {} {} is missing. The history has it.</source>
        <translation>Falta un elemento: {} {}. El historial lo tiene.</translation>
    </message>
    <message>
        <source>The {} {} is not what the history says.</source>
        <translation>Un elemento no es lo que dice el historial: {} {}.</translation>
    </message>
    <message>
        <source>The {} {} is not what the journal says.</source>
        <translation>No coincide con el registro: {} {}.</translation>
    </message>
    <message>
        <source>The {} {} is not, or no longer, in the project.</source>
        <translation>No está, o ya no está, en el proyecto: {} {}.</translation>
    </message>
    <message>
        <source>There are no two copies of it to compare.</source>
        <translation>No hay dos copias que comparar.</translation>
    </message>
    <message>
        <source>There are no words at that place of the text.</source>
        <translation>No hay palabras en ese lugar del texto.</translation>
    </message>
    <message>
        <source>There are no words in this picture that could be read.</source>
        <translation>En esta imagen no hay palabras que se puedan leer.</translation>
    </message>
    <message>
        <source>There is a file with a name that no bundle has: {}</source>
        <translation>Hay un archivo con un nombre que ningún paquete tiene: {}</translation>
    </message>
    <message>
        <source>There is a view “{}” already. Choose another name.</source>
        <translation>Ya hay una vista “{}”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is more than one snapshot “{}” of {}.</source>
        <translation>Hay más de una instantánea “{}” de {}.</translation>
    </message>
    <message>
        <source>There is no annotation in it that can be read.</source>
        <translation>No contiene ninguna anotación que se pueda leer.</translation>
    </message>
    <message>
        <source>There is no balance by “{}”; choose from {}.</source>
        <translation>No hay balance por “{}”; elija entre {}.</translation>
    </message>
    <message>
        <source>There is no bundle {}.</source>
        <translation>No existe el paquete {}.</translation>
    </message>
    <message>
        <source>There is no capture to write.</source>
        <translation>No hay ninguna captura que escribir.</translation>
    </message>
    <message>
        <source>There is no citation “{}” on this claim.</source>
        <translation>No hay ninguna cita “{}” en esta afirmación.</translation>
    </message>
    <message>
        <source>There is no edit {} in the history.</source>
        <translation>No hay ningún cambio {} en el historial.</translation>
    </message>
    <message>
        <source>There is no encoding “{}”.</source>
        <translation>No existe la codificación “{}”.</translation>
    </message>
    <message>
        <source>There is no fact-check (ClaimReview) in it.</source>
        <translation>No contiene ninguna verificación (ClaimReview).</translation>
    </message>
    <message>
        <source>There is no folder {}.</source>
        <translation>No hay ninguna carpeta {}.</translation>
    </message>
    <message>
        <source>There is no folder {}. Make it first.</source>
        <translation>No hay ninguna carpeta {}. Créela primero.</translation>
    </message>
    <message>
        <source>There is no host {} any more.</source>
        <translation>Ya no existe el servidor {}.</translation>
    </message>
    <message>
        <source>There is no key {}.</source>
        <translation>No existe la clave {}.</translation>
    </message>
    <message>
        <source>There is no list of “{}”.</source>
        <translation>No hay ninguna lista de “{}”.</translation>
    </message>
    <message>
        <source>There is no paper “{}”; choose from {}.</source>
        <translation>No existe el papel “{}”; elija entre {}.</translation>
    </message>
    <message>
        <source>There is no picture of the page: {}.</source>
        <translation>No hay imagen de la página: {}.</translation>
    </message>
    <message>
        <source>There is no project file {}.</source>
        <translation>No hay ningún archivo de proyecto {}.</translation>
    </message>
    <message>
        <source>There is no question “{}” on this claim.</source>
        <translation>No hay ninguna pregunta “{}” en esta afirmación.</translation>
    </message>
    <message>
        <source>There is no rating scale “{}”; choose from {}.</source>
        <translation>No hay ninguna escala de calificación “{}”; elija entre {}.</translation>
    </message>
    <message>
        <source>There is no reader for {}.</source>
        <translation>No hay lector para {}.</translation>
    </message>
    <message>
        <source>There is no reference in it that can be read.</source>
        <translation>No contiene ninguna referencia que se pueda leer.</translation>
    </message>
    <message>
        <source>There is no remembered sheet {}.</source>
        <translation>No se recuerda ninguna hoja {}.</translation>
    </message>
    <message>
        <source>There is no room on the disk for a snapshot of {}. Delete older snapshots, or free some space, and try again.</source>
        <translation>No hay sitio en el disco para una instantánea de {}. Elimine instantáneas antiguas, o libere espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no seed “{}”. There are: {}.</source>
        <translation>No hay ninguna semilla “{}”. Hay: {}.</translation>
    </message>
    <message>
        <source>There is no setting “{}”. There are: {}.</source>
        <translation>No hay ningún ajuste “{}”. Existen: {}.</translation>
    </message>
    <message>
        <source>There is no snapshot “{}” of {}.</source>
        <translation>No hay ninguna instantánea “{}” de {}.</translation>
    </message>
    <message>
        <source>There is no such capture.</source>
        <translation>No existe esa captura.</translation>
    </message>
    <message>
        <source>There is no such place in the picture.</source>
        <translation>No existe ese lugar en la imagen.</translation>
    </message>
    <message>
        <source>There is no tag “{}”.</source>
        <translation>No hay ninguna etiqueta “{}”.</translation>
    </message>
    <message>
        <source>There is no text in it but what its pictures show. Words are read off pictures where tesseract is installed; it is not installed here.</source>
        <translation>No tiene más texto que el que muestran sus imágenes. Las palabras de las imágenes se leen si está instalado tesseract; aquí no lo está.</translation>
    </message>
    <message>
        <source>There is no text to take in.</source>
        <translation>No hay texto que incorporar.</translation>
    </message>
    <message>
        <source>There is no trash for “{}”.</source>
        <translation>No hay papelera para “{}”.</translation>
    </message>
    <message>
        <source>There is no view “{}”.</source>
        <translation>No hay ninguna vista “{}”.</translation>
    </message>
    <message>
        <source>There is no {} in it: this is no bundle.</source>
        <translation>No contiene {}: esto no es un paquete.</translation>
    </message>
    <message>
        <source>There is no {} “{}” in this project.</source>
        <translation>En este proyecto no hay {} “{}”.</translation>
    </message>
    <message>
        <source>There is not enough memory for {}.</source>
        <translation>No hay memoria suficiente para {}.</translation>
    </message>
    <message>
        <source>There is nothing in {} that is not here already.</source>
        <translation>No hay nada en {} que no esté ya aquí.</translation>
    </message>
    <message>
        <source>There is nothing left to mark: all of it is marked already.</source>
        <translation>No queda nada que marcar: todo está ya marcado.</translation>
    </message>
    <message>
        <source>There is nothing left to take back: all is as it was before that edit.</source>
        <translation>No queda nada que revertir: todo está como antes de ese cambio.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is something in the zip that its directory does not name.</source>
        <translation>El zip contiene algo que su índice no nombra.</translation>
    </message>
    <message>
        <source>These are the words that are cited already.</source>
        <translation>Estas son las palabras que ya se citan.</translation>
    </message>
    <message>
        <source>These words are cited for this claim already.</source>
        <translation>Estas palabras ya se citan para esta afirmación.</translation>
    </message>
    <message>
        <source>This PDF has {} pages; 1 to {} can be read.</source>
        <translation>Este PDF tiene {} páginas; se pueden leer de la 1 a la {}.</translation>
    </message>
    <message>
        <source>This PDF is damaged: no page in it can be read.</source>
        <translation>Este PDF está dañado: no se puede leer ninguna página.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save it unlocked.</source>
        <translation>Este PDF está protegido con contraseña. Guárdelo sin ella.</translation>
    </message>
    <message>
        <source>This Word document declares entities of its own: not opened.</source>
        <translation>Este documento de Word declara entidades propias: no se abrió.</translation>
    </message>
    <message>
        <source>This Word document is damaged and cannot be opened.</source>
        <translation>Este documento de Word está dañado y no se puede abrir.</translation>
    </message>
    <message>
        <source>This Word document is damaged and cannot be written into.</source>
        <translation>Este documento de Word está dañado y no se puede escribir en él.</translation>
    </message>
    <message>
        <source>This Word document is too large to be written into.</source>
        <translation>Este documento de Word es demasiado grande para escribir en él.</translation>
    </message>
    <message>
        <source>This bundle does not hold a whole project: it is for readers, or about some claims. It can be checked, and read, but not opened as a project.</source>
        <translation>Este paquete no contiene un proyecto entero: es para lectores, o sobre algunas afirmaciones. Se puede comprobar y leer, pero no abrir como proyecto.</translation>
    </message>
    <message>
        <source>This cannot be undone or redone: it needs what was removed for good.</source>
        <translation>Esto no se puede deshacer ni rehacer: necesita lo que se borró para siempre.</translation>
    </message>
    <message>
        <source>This claim has a verdict: say what made you change it.</source>
        <translation>Esta afirmación tiene un veredicto: diga qué le hizo cambiarlo.</translation>
    </message>
    <message>
        <source>This document declares entities of its own: not opened.</source>
        <translation>Este documento declara entidades propias: no se abrió.</translation>
    </message>
    <message>
        <source>This document is damaged or locked and cannot be opened.</source>
        <translation>Este documento está dañado o bloqueado y no se puede abrir.</translation>
    </message>
    <message>
        <source>This document would unpack to far more than its size: not opened.</source>
        <translation>Este documento se descomprimiría a mucho más que su tamaño: no se abrió.</translation>
    </message>
    <message>
        <source>This e-mail has more than {} parts.</source>
        <translation>Este correo tiene más de {} partes.</translation>
    </message>
    <message>
        <source>This is a recording: its words are not in the file. A transcript can be added to it.</source>
        <translation>Es una grabación: sus palabras no están en el archivo. Se le puede añadir una transcripción.</translation>
    </message>
    <message>
        <source>This is in the project. Delete it first, then remove it for good.</source>
        <translation>Esto está en el proyecto. Elimínelo primero y después bórrelo para siempre.</translation>
    </message>
    <message>
        <source>This is no bundle, or its end was cut off.</source>
        <translation>Esto no es un paquete, o se le cortó el final.</translation>
    </message>
    <message>
        <source>This is no evidence bundle of the Fact-Check Workbench.</source>
        <translation>Esto no es un paquete de pruebas de Fact-Check Workbench.</translation>
    </message>
    <message>
        <source>This is no proxy that can be used: write it as socks5h://host:port (Tor) or http://host:port.</source>
        <translation>Este proxy no se puede usar: escríbalo como socks5h://servidor:puerto (Tor) o http://servidor:puerto.</translation>
    </message>
    <message>
        <source>This is no public key of minisign.</source>
        <translation>Esto no es una clave pública de minisign.</translation>
    </message>
    <message>
        <source>This is no public key. A key is a file of minisign (signing.pub), a PEM or a line of OpenSSH, of the kind Ed25519.</source>
        <translation>Esto no es una clave pública. Una clave es un archivo de minisign (signing.pub), un PEM o una línea de OpenSSH, del tipo Ed25519.</translation>
    </message>
    <message>
        <source>This is no secret key of minisign.</source>
        <translation>Esto no es una clave secreta de minisign.</translation>
    </message>
    <message>
        <source>This is no web address: paste it again, in one line.</source>
        <translation>Esto no es una dirección web: péguela de nuevo, en una sola línea.</translation>
    </message>
    <message>
        <source>This is not in the trash.</source>
        <translation>Esto no está en la papelera.</translation>
    </message>
    <message>
        <source>This is not in the trash: it is in the project, or never was.</source>
        <translation>Esto no está en la papelera: está en el proyecto, o nunca estuvo.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the key.</source>
        <translation>Esta no es la contraseña de la clave.</translation>
    </message>
    <message>
        <source>This is the same file. Choose another project to merge into it.</source>
        <translation>Es el mismo archivo. Elija otro proyecto para fusionarlo con él.</translation>
    </message>
    <message>
        <source>This page is damaged: it cannot be drawn.</source>
        <translation>Esta página está dañada: no se puede dibujar.</translation>
    </message>
    <message>
        <source>This report is too large for a PDF on this computer: it needs about {} GiB of memory, and {} GiB may be used. Write HTML or DOCX, or choose fewer claims.</source>
        <translation>Este informe es demasiado grande para un PDF en este equipo: necesita unos {} GiB de memoria, y se pueden usar {} GiB. Escriba HTML o DOCX, o elija menos afirmaciones.</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>This sheet lists what is cited for claims. It was written to be read, and cannot be brought in: bring in the list of claims or of evidence instead.</source>
        <translation>Esta hoja enumera lo que se cita en las afirmaciones. Se escribió para leerla y no se puede importar: importe en su lugar la lista de afirmaciones o de pruebas.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged and cannot be opened.</source>
        <translation>Esta hoja de cálculo está dañada y no se puede abrir.</translation>
    </message>
    <message>
        <source>This spreadsheet is locked with a password.</source>
        <translation>Esta hoja de cálculo está protegida con contraseña.</translation>
    </message>
    <message>
        <source>This table has more than {} columns.</source>
        <translation>Esta tabla tiene más de {} columnas.</translation>
    </message>
    <message>
        <source>This table has more than {} rows or {} cells.</source>
        <translation>Esta tabla tiene más de {} filas o {} celdas.</translation>
    </message>
    <message>
        <source>This table is damaged: a cell in it does not end.</source>
        <translation>Esta tabla está dañada: una de sus celdas no termina.</translation>
    </message>
    <message>
        <source>This transcript has more than {} stretches.</source>
        <translation>Esta transcripción tiene más de {} tramos.</translation>
    </message>
    <message>
        <source>This transcript has no words with times.</source>
        <translation>Esta transcripción no tiene palabras con su tiempo.</translation>
    </message>
    <message>
        <source>This {} declares entities of its own: not opened.</source>
        <translation>El archivo ({}) declara entidades propias: no se abrió.</translation>
    </message>
    <message>
        <source>This {} is damaged and cannot be opened.</source>
        <translation>El archivo ({}) está dañado y no se puede abrir.</translation>
    </message>
    <message>
        <source>This {} is packed in a way that is not known for its kind.</source>
        <translation>El archivo ({}) está comprimido de una manera desconocida en los de su tipo.</translation>
    </message>
    <message>
        <source>Tick off “{}”</source>
        <translation>Dar por correcto “{}”</translation>
    </message>
    <message>
        <source>Triage “{}”</source>
        <translation>Valorar la prioridad de “{}”</translation>
    </message>
    <message>
        <source>Unmark statements</source>
        <translation>Desmarcar datos</translation>
    </message>
    <message>
        <source>Unmark {} statements</source>
        <translation>Desmarcar {} datos</translation>
    </message>
    <message>
        <source>Unmark “{}”</source>
        <translation>Desmarcar “{}”</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>What is cut off is not read. Say in short what is checked; the quote stays whole.</source>
        <translation>Lo que se corta no se lee. Diga en breve qué se verifica; las palabras textuales quedan enteras.</translation>
    </message>
    <message>
        <source>What is missing from it may say the opposite. Capture it again.</source>
        <translation>Lo que le falta puede decir lo contrario. Captúrela de nuevo.</translation>
    </message>
    <message>
        <source>What is not kept can change or go, and nobody can show what it said.</source>
        <translation>Lo que no se conserva puede cambiar o desaparecer, y nadie puede demostrar qué decía.</translation>
    </message>
    <message>
        <source>What is one cannot be the other: one of them has to go.</source>
        <translation>Lo que es una no puede ser la otra: hay que quitar una de las dos.</translation>
    </message>
    <message>
        <source>What is public already cannot be redacted again.</source>
        <translation>Lo que ya es público no se puede volver a depurar.</translation>
    </message>
    <message>
        <source>What is remembered of sheets could not be written to {}: {}.</source>
        <translation>Lo que se recuerda de las hojas no se pudo escribir en {}: {}.</translation>
    </message>
    <message>
        <source>What is true on one day can be false on another (datePublished of the claim).</source>
        <translation>Lo que un día es cierto otro puede ser falso (datePublished de la afirmación).</translation>
    </message>
    <message>
        <source>What stands around them may have changed. Look at it once.</source>
        <translation>Lo que hay alrededor puede haber cambiado. Échele un vistazo.</translation>
    </message>
    <message>
        <source>What stands beside it was not read.</source>
        <translation>Lo que lo acompaña no se leyó.</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Lo corregido</translation>
    </message>
    <message>
        <source>What was handed out cannot be taken back; the history tells of it.</source>
        <translation>Lo entregado no se puede revertir; el historial lo cuenta.</translation>
    </message>
    <message>
        <source>What was removed for good cannot be brought back.</source>
        <translation>Lo que se borró para siempre no se puede recuperar.</translation>
    </message>
    <message>
        <source>Whoever is checked is to be heard, or readers told why that was not possible.</source>
        <translation>Se ha de oír a quien es verificado, o decir a los lectores por qué no fue posible.</translation>
    </message>
    <message>
        <source>With this kind of proxy the names of sites would be looked up outside of it, where others can see them. Write socks5h:// instead.</source>
        <translation>Con este tipo de proxy los nombres de los sitios se buscarían fuera de él, donde otros pueden verlos. Escriba socks5h:// en su lugar.</translation>
    </message>
    <message>
        <source>With this kind of proxy, names would be looked up on this machine, and others could see what is captured: write socks5h:// in place of what stands before the host.</source>
        <translation>Con este tipo de proxy los nombres se buscarían en este equipo, y otros podrían ver qué se captura: escriba socks5h:// en lugar de lo que precede al servidor.</translation>
    </message>
    <message>
        <source>Without one, only your word says that they were there on that day.</source>
        <translation>Sin él, solo la palabra de usted dice que existían ese día.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>documento de Word</translation>
    </message>
    <message>
        <source>Words in pictures are read where tesseract is installed; it is not installed here.</source>
        <translation>Las palabras de las imágenes se leen si está instalado tesseract; aquí no lo está.</translation>
    </message>
    <message>
        <source>a package is needed from the web, and nothing is fetched for a report. Copy it to this folder.</source>
        <translation>hace falta un paquete de la web, y para un informe no se obtiene nada. Cópielo a esta carpeta.</translation>
    </message>
    <message>
        <source>a template may not do this ({}).</source>
        <translation>una plantilla no puede hacer esto ({}).</translation>
    </message>
    <message>
        <source>all {} captures</source>
        <translation>las {} capturas</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>answer of the server</source>
        <translation>respuesta del servidor</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>aparición</translation>
    </message>
    <message>
        <source>archive copy</source>
        <translation>copia pública</translation>
    </message>
    <message>
        <source>archivecopy</source>
        <translation>copia pública</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>as context for</source>
        <translation>como contexto de</translation>
    </message>
    <message>
        <source>as refuting</source>
        <translation>como refutación de</translation>
    </message>
    <message>
        <source>as supporting</source>
        <translation>como respaldo de</translation>
    </message>
    <message>
        <source>as without bearing on</source>
        <translation>como algo que no viene al caso de</translation>
    </message>
    <message>
        <source>assignee “{}”</source>
        <translation>responsable “{}”</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>before {} came back</source>
        <translation>antes de recuperar {}</translation>
    </message>
    <message>
        <source>but it is a question</source>
        <translation>pero es una pregunta</translation>
    </message>
    <message>
        <source>but it is about the future</source>
        <translation>pero trata del futuro</translation>
    </message>
    <message>
        <source>but it is an opinion</source>
        <translation>pero es una opinión</translation>
    </message>
    <message>
        <source>but it is small talk</source>
        <translation>pero es charla</translation>
    </message>
    <message>
        <source>but it is vague</source>
        <translation>pero es vaga</translation>
    </message>
    <message>
        <source>but it is very short</source>
        <translation>pero es muy corta</translation>
    </message>
    <message>
        <source>but it leans on the sentence before</source>
        <translation>pero depende de la frase anterior</translation>
    </message>
    <message>
        <source>but it reads like a heading</source>
        <translation>pero parece un titular</translation>
    </message>
    <message>
        <source>but it says what ought to be</source>
        <translation>pero dice lo que debería ser</translation>
    </message>
    <message>
        <source>but it speaks of oneself</source>
        <translation>pero habla de uno mismo</translation>
    </message>
    <message>
        <source>but it speaks to somebody</source>
        <translation>pero se dirige a alguien</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>captura</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>checkable</source>
        <translation>verificable</translation>
    </message>
    <message>
        <source>checkable “{}”</source>
        <translation>verificable “{}”</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>claimReviewed is what was claimed, without the verdict; such records are refused.</source>
        <translation>claimReviewed es la afirmación, sin el veredicto; se rechazan los registros que lo contienen.</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>afirmaciones</translation>
    </message>
    <message>
        <source>compares or ranks</source>
        <translation>compara o clasifica</translation>
    </message>
    <message>
        <source>completeness</source>
        <translation>si está completa</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>petición de respuesta</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>desmiente</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>due “{}”</source>
        <translation>plazo “{}”</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>edit {}</source>
        <translation>cambio {}</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>excludes {}, which it has not, in “{}”</source>
        <translation>excluye {}, que no tiene, en “{}”</translation>
    </message>
    <message>
        <source>export</source>
        <translation>archivo entregado</translation>
    </message>
    <message>
        <source>file of a capture</source>
        <translation>archivo de una captura</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>gives a date</source>
        <translation>da una fecha</translation>
    </message>
    <message>
        <source>gives a number</source>
        <translation>da un número</translation>
    </message>
    <message>
        <source>gives a time</source>
        <translation>da un momento</translation>
    </message>
    <message>
        <source>gives an amount or a share</source>
        <translation>da una cantidad o una proporción</translation>
    </message>
    <message>
        <source>harm</source>
        <translation>daño</translation>
    </message>
    <message>
        <source>harm “{}”</source>
        <translation>daño “{}”</translation>
    </message>
    <message>
        <source>has two ratings called “{}” or {}</source>
        <translation>tiene dos calificaciones llamadas “{}” o {}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>intereses</translation>
    </message>
    <message>
        <source>investigation</source>
        <translation>investigación</translation>
    </message>
    <message>
        <source>is about a public matter on record</source>
        <translation>trata de un asunto público con registros</translation>
    </message>
    <message>
        <source>is about media, so it needs category in “{}”</source>
        <translation>trata de medios, así que necesita category en “{}”</translation>
    </message>
    <message>
        <source>is about people or bodies that can be counted</source>
        <translation>trata de personas u organismos que se pueden contar</translation>
    </message>
    <message>
        <source>is not TOML ({})</source>
        <translation>no es TOML ({})</translation>
    </message>
    <message>
        <source>it cannot be read ({}).</source>
        <translation>no se puede leer ({}).</translation>
    </message>
    <message>
        <source>it has more than {} MB</source>
        <translation>tiene más de {} MB</translation>
    </message>
    <message>
        <source>it holds more than {} characters of text</source>
        <translation>contiene más de {} caracteres de texto</translation>
    </message>
    <message>
        <source>it includes itself without end.</source>
        <translation>se incluye a sí misma sin fin.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>ocupa más de {} MB</translation>
    </message>
    <message>
        <source>it is larger than {} bytes</source>
        <translation>pesa más de {} bytes</translation>
    </message>
    <message>
        <source>it is no record of a capture</source>
        <translation>no es el acta de una captura</translation>
    </message>
    <message>
        <source>it is no web page</source>
        <translation>no es una página web</translation>
    </message>
    <message>
        <source>it is not used, for its name must be written {}.</source>
        <translation>no se usa, porque su nombre debe escribirse {}.</translation>
    </message>
    <message>
        <source>it is of the kind {}. {}</source>
        <translation>es del tipo {}. {}</translation>
    </message>
    <message>
        <source>it names bytes by what is no SHA-256</source>
        <translation>nombra bytes con algo que no es un SHA-256</translation>
    </message>
    <message>
        <source>it needs more memory than a reader may have</source>
        <translation>necesita más memoria de la que puede tener un lector</translation>
    </message>
    <message>
        <source>it needs more than {} MB of memory</source>
        <translation>necesita más de {} MB de memoria</translation>
    </message>
    <message>
        <source>it needs more than {} MiB of memory</source>
        <translation>necesita más de {} MiB de memoria</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>it takes too long</source>
        <translation>tarda demasiado</translation>
    </message>
    <message>
        <source>it took longer than {} seconds</source>
        <translation>tardó más de {} segundos</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>se cerró</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>su certificado ha caducado</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>su certificado es para otro servidor</translation>
    </message>
    <message>
        <source>its certificate is not signed by anybody known</source>
        <translation>su certificado no está firmado por nadie conocido</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>su certificado aún no es válido</translation>
    </message>
    <message>
        <source>its first record is damaged</source>
        <translation>su primer registro está dañado</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its page cannot be read</source>
        <translation>su página no se puede leer</translation>
    </message>
    <message>
        <source>its page is too large</source>
        <translation>su página pesa demasiado</translation>
    </message>
    <message>
        <source>its parts are nested too deeply</source>
        <translation>sus partes tienen demasiados niveles</translation>
    </message>
    <message>
        <source>its parts are not of the kinds that a record has</source>
        <translation>sus partes no son de los tipos que tiene un acta</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>likeness of the picture</source>
        <translation>parecido de la imagen</translation>
    </message>
    <message>
        <source>link check</source>
        <translation>comprobación de enlace</translation>
    </message>
    <message>
        <source>linkcheck</source>
        <translation>comprobación de enlace</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>makes or denies an accusation</source>
        <translation>hace o niega una acusación</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>names somebody or something</source>
        <translation>nombra a alguien o algo</translation>
    </message>
    <message>
        <source>narrower</source>
        <translation>más concreta</translation>
    </message>
    <message>
        <source>needs colours of the form #RRGGBB in {}</source>
        <translation>necesita colores de la forma #RRGGBB en {}</translation>
    </message>
    <message>
        <source>no assignee</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>no capture</source>
        <translation>ninguna captura</translation>
    </message>
    <message>
        <source>no due</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sin tema</translation>
    </message>
    <message>
        <source>no-bearing</source>
        <translation>no viene al caso</translation>
    </message>
    <message>
        <source>not compared: the project is open for reading only</source>
        <translation>sin comparar: el proyecto está abierto solo para lectura</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>not sensitive</source>
        <translation>no sensible</translation>
    </message>
    <message>
        <source>occurred on</source>
        <translation>cuándo ocurrió</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcada</translation>
    </message>
    <message>
        <source>part</source>
        <translation>archivo de una copia</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>pictures in HEIC are not read. Save it as JPEG and add that, too</source>
        <translation>las imágenes HEIC no se leen. Guárdela como JPEG y añádala también</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>process {} on {}, since {}</source>
        <translation>proceso {} en {}, desde {}</translation>
    </message>
    <message>
        <source>public name</source>
        <translation>nombre público</translation>
    </message>
    <message>
        <source>public title</source>
        <translation>título público</translation>
    </message>
    <message>
        <source>published on</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>palabras textuales</translation>
    </message>
    <message>
        <source>rating of others</source>
        <translation>calificación de otros medios</translation>
    </message>
    <message>
        <source>ratingmap</source>
        <translation>calificación de otros medios</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>reach “{}”</source>
        <translation>alcance “{}”</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>refuta</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repite</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vista guardada</translation>
    </message>
    <message>
        <source>savedview</source>
        <translation>vista guardada</translation>
    </message>
    <message>
        <source>says that something is not so</source>
        <translation>dice que algo no es así</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>somebody answers for it</source>
        <translation>alguien responde de ella</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>declarante</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>declarantes</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>hoja de cálculo</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>states a fact</source>
        <translation>afirma un hecho</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>respalda</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>tag “{}”</source>
        <translation>etiqueta “{}”</translation>
    </message>
    <message>
        <source>tells about somebody else</source>
        <translation>habla de otra persona</translation>
    </message>
    <message>
        <source>tells of a change</source>
        <translation>cuenta un cambio</translation>
    </message>
    <message>
        <source>tells of an official act</source>
        <translation>cuenta un acto oficial</translation>
    </message>
    <message>
        <source>tells of something that happened</source>
        <translation>cuenta algo que ocurrió</translation>
    </message>
    <message>
        <source>tells where somebody stood</source>
        <translation>dice qué posición tuvo alguien</translation>
    </message>
    <message>
        <source>the capture</source>
        <translation>la captura</translation>
    </message>
    <message>
        <source>the package {} is needed from the web, and nothing is fetched for a report. Copy it to this folder.</source>
        <translation>hace falta el paquete {} de la web, y para un informe no se obtiene nada. Cópielo a esta carpeta.</translation>
    </message>
    <message>
        <source>the program that draws this kind of file broke down on it</source>
        <translation>el programa que dibuja este tipo de archivo falló con él</translation>
    </message>
    <message>
        <source>the program that reads it did not start</source>
        <translation>el programa que lo lee no arrancó</translation>
    </message>
    <message>
        <source>the program that reads this kind of file broke down on it</source>
        <translation>el programa que lee este tipo de archivo falló con él</translation>
    </message>
    <message>
        <source>the program that reads this kind of file broke down on it, or took too long</source>
        <translation>el programa que lee este tipo de archivo falló con él, o tardó demasiado</translation>
    </message>
    <message>
        <source>the program that renders pages broke down on it</source>
        <translation>el programa que dibuja páginas falló con ella</translation>
    </message>
    <message>
        <source>the rating “{}”</source>
        <translation>la calificación “{}”</translation>
    </message>
    <message>
        <source>there are {}</source>
        <translation>hay {}</translation>
    </message>
    <message>
        <source>there is no folder {}</source>
        <translation>no hay ninguna carpeta {}</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>no contiene ninguna página</translation>
    </message>
    <message>
        <source>there is no page {} in it. It has {}</source>
        <translation>no contiene la página {}. Contiene {}</translation>
    </message>
    <message>
        <source>there is no template “{}”, neither in your folder nor in the program.</source>
        <translation>no existe la plantilla “{}”, ni en su carpeta ni en el programa.</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>there is no “{}” here.</source>
        <translation>aquí no hay “{}”.</translation>
    </message>
    <message>
        <source>there is no “{}”.{}</source>
        <translation>no existe “{}”.{}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>this is no template ({}).</source>
        <translation>esto no es una plantilla ({}).</translation>
    </message>
    <message>
        <source>this is not UTF-8. Save the file again, with UTF-8 as its encoding.</source>
        <translation>esto no es UTF-8. Guarde el archivo de nuevo, con UTF-8 como codificación.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>time that is claimed</source>
        <translation>hora que se afirma</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>topic “{}”</source>
        <translation>tema “{}”</translation>
    </message>
    <message>
        <source>translation of</source>
        <translation>traducción de</translation>
    </message>
    <message>
        <source>untag “{}”</source>
        <translation>quitar etiqueta “{}”</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgencia</translation>
    </message>
    <message>
        <source>urgency “{}”</source>
        <translation>urgencia “{}”</translation>
    </message>
    <message>
        <source>url</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>a la espera</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>objeción desestimada</translation>
    </message>
    <message>
        <source>way it came here</source>
        <translation>manera en que llegó</translation>
    </message>
    <message>
        <source>what was let pass</source>
        <translation>excepciones</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>con quién</translation>
    </message>
    <message>
        <source>without its scripts the page is blank</source>
        <translation>sin sus scripts la página queda en blanco</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>work “{}”</source>
        <translation>trabajo “{}”</translation>
    </message>
    <message>
        <source>{} ({}). Close it there first.</source>
        <translation>{} ({}). Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>{} Its newest copy is of {}.</source>
        <translation>{} Su copia más reciente es del {}.</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>{} answered {} instead.</source>
        <translation>{} respondió {} en su lugar.</translation>
    </message>
    <message>
        <source>{} answered {}, and asks to be left alone for {} min.</source>
        <translation>{} respondió {}, y pide que no se le pregunte durante {} min.</translation>
    </message>
    <message>
        <source>{} answered {}, which names no copy.</source>
        <translation>{} respondió {}, que no nombra ninguna copia.</translation>
    </message>
    <message>
        <source>{} answered {}.</source>
        <translation>{} respondió {}.</translation>
    </message>
    <message>
        <source>{} answered {}: nothing was stored; check the address, or look for a copy in a web archive.</source>
        <translation>{} respondió {}: no se guardó nada; compruebe la dirección, o busque una copia en un archivo de la web.</translation>
    </message>
    <message>
        <source>{} answered {}: nothing was stored; it may show the page in a browser, so save it there and add the file, or look for a copy in a web archive.</source>
        <translation>{} respondió {}: no se guardó nada; puede que muestre la página en un navegador, así que guárdela allí y añada el archivo, o busque una copia en un archivo de la web.</translation>
    </message>
    <message>
        <source>{} answered {}: nothing was stored; try again later, or look for a copy in a web archive.</source>
        <translation>{} respondió {}: no se guardó nada; inténtelo más tarde, o busque una copia en un archivo de la web.</translation>
    </message>
    <message>
        <source>{} answered {}: nothing was stored; wait a while and try again.</source>
        <translation>{} respondió {}: no se guardó nada; espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{} broke off before the page came.</source>
        <translation>{} cortó antes de que llegara la página.</translation>
    </message>
    <message>
        <source>{} cannot be changed. {}</source>
        <translation>{} no se puede cambiar. {}</translation>
    </message>
    <message>
        <source>{} cannot be deleted: {}.</source>
        <translation>{} no se puede eliminar: {}.</translation>
    </message>
    <message>
        <source>{} cannot be moved: {}.</source>
        <translation>{} no se puede mover: {}.</translation>
    </message>
    <message>
        <source>{} cannot be opened.</source>
        <translation>{} no se puede abrir.</translation>
    </message>
    <message>
        <source>{} cannot be read.</source>
        <translation>{} no se puede leer.</translation>
    </message>
    <message>
        <source>{} cannot be read: it is a pipe or a device, not a file.</source>
        <translation>{} no se puede leer: es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>{} cannot be read: only addresses that begin with http:// or https:// are fetched.</source>
        <translation>{} no se puede leer: solo se obtienen direcciones que empiezan por http:// o https://.</translation>
    </message>
    <message>
        <source>{} cannot be read: there is no such file, and an address of the web begins with http:// or https://.</source>
        <translation>{} no se puede leer: no existe ese archivo, y una dirección web empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>{} cannot be read: there is no such file.</source>
        <translation>{} no se puede leer: no existe ese archivo.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} no se puede leer: {}.</translation>
    </message>
    <message>
        <source>{} cannot be replaced. {}</source>
        <translation>{} no se puede reemplazar. {}</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>No se puede escribir {}: {}.</translation>
    </message>
    <message>
        <source>{} checked</source>
        <translation>{} comprobados</translation>
    </message>
    <message>
        <source>{} could not be reached</source>
        <translation>{} no está accesible</translation>
    </message>
    <message>
        <source>{} could not be reached through the proxy.</source>
        <translation>No se pudo alcanzar {} a través del proxy.</translation>
    </message>
    <message>
        <source>{} could not be reached through the proxy: nothing was stored; check the address, or try again later.</source>
        <translation>No se pudo alcanzar {} a través del proxy: no se guardó nada; compruebe la dirección, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{} could not be reached.</source>
        <translation>No se pudo alcanzar {}.</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
    <message>
        <source>{} did not answer</source>
        <translation>{} no respondió</translation>
    </message>
    <message>
        <source>{} did not answer as a web server does.</source>
        <translation>{} no respondió como un servidor web.</translation>
    </message>
    <message>
        <source>{} did not answer as a web server does: nothing was stored; check the address, or try again later.</source>
        <translation>{} no respondió como un servidor web: no se guardó nada; compruebe la dirección, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{} did not answer through the proxy.</source>
        <translation>{} no respondió a través del proxy.</translation>
    </message>
    <message>
        <source>{} did not answer through the proxy: nothing was stored; check the address, or try again later.</source>
        <translation>{} no respondió a través del proxy: no se guardó nada; compruebe la dirección, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{} did not answer within {} seconds.</source>
        <translation>{} no respondió en {} segundos.</translation>
    </message>
    <message>
        <source>{} did not answer.</source>
        <translation>{} no respondió.</translation>
    </message>
    <message>
        <source>{} did not finish within {} seconds.</source>
        <translation>{} no terminó en {} segundos.</translation>
    </message>
    <message>
        <source>{} did not finish within {} seconds: nothing was stored; try again later, or save the page in a browser and add the file.</source>
        <translation>{} no terminó en {} segundos: no se guardó nada; inténtelo más tarde, o guarde la página con un navegador y añada el archivo.</translation>
    </message>
    <message>
        <source>{} did not make a copy: it answered {}.</source>
        <translation>{} no hizo ninguna copia: respondió {}.</translation>
    </message>
    <message>
        <source>{} edits</source>
        <translation>{} cambios</translation>
    </message>
    <message>
        <source>{} gave a copy without the time it was made.</source>
        <translation>{} dio una copia sin la hora en que se hizo.</translation>
    </message>
    <message>
        <source>{} gave the copy of another address.</source>
        <translation>{} dio la copia de otra dirección.</translation>
    </message>
    <message>
        <source>{} has an older form and must be converted before it can be read. Copy it to a folder where it can be written, and open it there.</source>
        <translation>{} tiene un formato antiguo y hay que convertirlo antes de leerlo. Cópielo a una carpeta donde se pueda escribir y ábralo allí.</translation>
    </message>
    <message>
        <source>{} has no content at this address ({}).</source>
        <translation>{} no tiene contenido en esta dirección ({}).</translation>
    </message>
    <message>
        <source>{} has no content at this address ({}): nothing was stored; check the address.</source>
        <translation>{} no tiene contenido en esta dirección ({}): no se guardó nada; compruebe la dirección.</translation>
    </message>
    <message>
        <source>{} has no copy.</source>
        <translation>{} no tiene ninguna copia.</translation>
    </message>
    <message>
        <source>{} has no field “{}”.{}</source>
        <translation>{} no tiene el campo “{}”.{}</translation>
    </message>
    <message>
        <source>{} has no rows.</source>
        <translation>{} no tiene filas.</translation>
    </message>
    <message>
        <source>{} has {} MB; files up to {} MB are taken in.</source>
        <translation>{} tiene {} MB; se admiten archivos de hasta {} MB.</translation>
    </message>
    <message>
        <source>{} holds no key that opens files.</source>
        <translation>{} no contiene ninguna clave que abra archivos.</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} horas</translation>
    </message>
    <message>
        <source>{} in the folder of trusted roots holds no certificate.</source>
        <translation>{}, en la carpeta de raíces de confianza, no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>{} is a link, and no bundle holds one.</source>
        <translation>{} es un enlace, y ningún paquete contiene enlaces.</translation>
    </message>
    <message>
        <source>{} is a link. Name a folder that is not there yet.</source>
        <translation>{} es un enlace. Indique una carpeta que aún no exista.</translation>
    </message>
    <message>
        <source>{} is a list that was written as JSON, for other programs. Export it as CSV or XLSX to bring it back.</source>
        <translation>{} es una lista escrita como JSON, para otros programas. Expórtela como CSV o XLSX para volver a importarla.</translation>
    </message>
    <message>
        <source>{} is an address of the Tor network.</source>
        <translation>{} es una dirección de la red Tor.</translation>
    </message>
    <message>
        <source>{} is an address of the Tor network: nothing was stored; set Tor (socks5h://) as the proxy to reach it.</source>
        <translation>{} es una dirección de la red Tor: no se guardó nada; ponga Tor (socks5h://) como proxy para alcanzarla.</translation>
    </message>
    <message>
        <source>{} is busy. It is asked again later.</source>
        <translation>{} está ocupado. Se le preguntará más tarde.</translation>
    </message>
    <message>
        <source>{} is busy. Try again.</source>
        <translation>{} está ocupado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{} is damaged ({}). Keep it as it is and open the last good copy.</source>
        <translation>{} está dañado ({}). Consérvelo como está y abra la última copia buena.</translation>
    </message>
    <message>
        <source>{} is damaged: bytes in it are not what they were. Check it (Check the file) before you merge it. Nothing was changed.</source>
        <translation>{} está dañado: contiene bytes que no son los que eran. Compruébelo (Comprobar el archivo) antes de fusionarlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>{} is damaged: its pages do not fit together. Keep it as it is and open the last good copy.</source>
        <translation>{} está dañado: sus páginas no encajan. Consérvelo como está y abra la última copia buena.</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} está vacío.</translation>
    </message>
    <message>
        <source>{} is in the bundle twice.</source>
        <translation>{} está dos veces en el paquete.</translation>
    </message>
    <message>
        <source>{} is in the bundle, and the manifest does not name it.</source>
        <translation>{} está en el paquete y el manifiesto no lo nombra.</translation>
    </message>
    <message>
        <source>{} is larger than any bundle has it.</source>
        <translation>{} es más grande que en ningún paquete.</translation>
    </message>
    <message>
        <source>{} is missing.</source>
        <translation>{} no puede faltar.</translation>
    </message>
    <message>
        <source>{} is no file that can be replaced. Choose another name.</source>
        <translation>{} no es un archivo que se pueda reemplazar. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{} is no file, and no bundle holds one.</source>
        <translation>{} no es un archivo normal, y ningún paquete contiene algo así.</translation>
    </message>
    <message>
        <source>{} is no folder. Name one that is not there yet.</source>
        <translation>{} no es una carpeta. Indique una que aún no exista.</translation>
    </message>
    <message>
        <source>{} is no sheet that can be read. Save it as CSV, XLSX or ODS.</source>
        <translation>{} no es una hoja que se pueda leer. Guárdela como CSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>{} is not a file.</source>
        <translation>{} no es un archivo.</translation>
    </message>
    <message>
        <source>{} is not a project of the Fact-Check Workbench.</source>
        <translation>{} no es un proyecto de Fact-Check Workbench.</translation>
    </message>
    <message>
        <source>{} is not among the archives that are set on this machine.</source>
        <translation>{} no está entre los archivos públicos indicados en este equipo.</translation>
    </message>
    <message>
        <source>{} is not empty. Name a folder that is not there yet.</source>
        <translation>{} no está vacía. Indique una carpeta que aún no exista.</translation>
    </message>
    <message>
        <source>{} is not what the entry of a capture says.</source>
        <translation>{} no es lo que dice la ficha de una captura.</translation>
    </message>
    <message>
        <source>{} is not what was written.</source>
        <translation>{} no es lo que se escribió.</translation>
    </message>
    <message>
        <source>{} is open elsewhere. Close it there first.</source>
        <translation>{} está abierto en otro lugar. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>{} is rated 1 (low), 2 (medium) or 3 (high).</source>
        <translation>El valor de {} es 1 (bajo), 2 (medio) o 3 (alto).</translation>
    </message>
    <message>
        <source>{} is read-only. Save a copy to work on.</source>
        <translation>{} es de solo lectura. Guarde una copia para trabajar.</translation>
    </message>
    <message>
        <source>{} is the record of another capture.</source>
        <translation>{} es el acta de otra captura.</translation>
    </message>
    <message>
        <source>{} is there already. Choose another name.</source>
        <translation>{} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{} leads on and on ({} redirects were followed).</source>
        <translation>{} redirige una y otra vez (se siguieron {} redirecciones).</translation>
    </message>
    <message>
        <source>{} leads on and on ({} redirects were followed): nothing was stored; it may want a cookie, so save the page in a browser and add the file.</source>
        <translation>{} redirige una y otra vez (se siguieron {} redirecciones): no se guardó nada; quizá pida una cookie, así que guarde la página con un navegador y añada el archivo.</translation>
    </message>
    <message>
        <source>{} leads on and on.</source>
        <translation>{} redirige una y otra vez.</translation>
    </message>
    <message>
        <source>{} leads on from a secure to an unsecured address, {}.</source>
        <translation>{} lleva de una dirección segura a una que no lo es, {}.</translation>
    </message>
    <message>
        <source>{} leads on from a secure to an unsecured address, {}: nothing was stored; enter that address yourself if you accept it.</source>
        <translation>{} lleva de una dirección segura a una que no lo es, {}: no se guardó nada; escriba usted esa dirección si lo acepta.</translation>
    </message>
    <message>
        <source>{} leads on to a “{}:” address, which is never followed.</source>
        <translation>{} lleva a una dirección “{}:”, que nunca se sigue.</translation>
    </message>
    <message>
        <source>{} leads on to a “{}:” address, which is never followed: nothing was stored; check the page in a browser.</source>
        <translation>{} lleva a una dirección “{}:”, que nunca se sigue: no se guardó nada; compruebe la página con un navegador.</translation>
    </message>
    <message>
        <source>{} leads on to another address, which was not followed.</source>
        <translation>{} redirige a otra dirección, que no se siguió.</translation>
    </message>
    <message>
        <source>{} leads on to what is no web address.</source>
        <translation>{} lleva a algo que no es una dirección web.</translation>
    </message>
    <message>
        <source>{} leads on to what is no web address: nothing was stored; check the page in a browser.</source>
        <translation>{} lleva a algo que no es una dirección web: no se guardó nada; compruebe la página con un navegador.</translation>
    </message>
    <message>
        <source>{} leads on without saying where.</source>
        <translation>{} redirige sin decir adónde.</translation>
    </message>
    <message>
        <source>{} leads on without saying where: nothing was stored; check the page in a browser.</source>
        <translation>{} redirige sin decir adónde: no se guardó nada; compruebe la página con un navegador.</translation>
    </message>
    <message>
        <source>{} lies in a private network or on this machine.</source>
        <translation>{} está en una red privada o en este equipo.</translation>
    </message>
    <message>
        <source>{} lies in a private network or on this machine: nothing was stored; capture it all the same if it is what you mean.</source>
        <translation>{} está en una red privada o en este equipo: no se guardó nada; captúrelo de todos modos si es lo que quiere.</translation>
    </message>
    <message>
        <source>{} made 1 claim. Give that another speaker, or delete it, first.</source>
        <translation>{} hizo 1 afirmación. Asígnela antes a otro declarante, o elimínela.</translation>
    </message>
    <message>
        <source>{} made {} claims. Give these another speaker first.</source>
        <translation>{} hizo {} afirmaciones. Asígnelas antes a otro declarante.</translation>
    </message>
    <message>
        <source>{} may not be written to. Save a copy to work on.</source>
        <translation>No se puede escribir en {}. Guarde una copia para trabajar.</translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation>{} minutos</translation>
    </message>
    <message>
        <source>{} more pages</source>
        <translation>{} páginas más</translation>
    </message>
    <message>
        <source>{} named a copy at {}, which is not its own.</source>
        <translation>{} nombró una copia en {}, que no es suya.</translation>
    </message>
    <message>
        <source>{} named a copy that is no address of the web.</source>
        <translation>{} nombró una copia que no es una dirección web.</translation>
    </message>
    <message>
        <source>{} named no copy.</source>
        <translation>{} no nombró ninguna copia.</translation>
    </message>
    <message>
        <source>{} of the chosen records are no longer in the project.</source>
        <translation>{} de los elementos elegidos ya no están en el proyecto.</translation>
    </message>
    <message>
        <source>{} of the files that belong to pages were left out.</source>
        <translation>Se dejaron fuera {} de los archivos que pertenecen a las páginas.</translation>
    </message>
    <message>
        <source>{} of {} announced bytes arrived.</source>
        <translation>Llegaron {} de los {} bytes anunciados.</translation>
    </message>
    <message>
        <source>{} proves nothing. {}</source>
        <translation>{} no prueba nada. {}</translation>
    </message>
    <message>
        <source>{} refused the connection</source>
        <translation>{} rechazó la conexión</translation>
    </message>
    <message>
        <source>{} refused the connection through the proxy.</source>
        <translation>{} rechazó la conexión a través del proxy.</translation>
    </message>
    <message>
        <source>{} refused the connection through the proxy: nothing was stored; check the address, or try again later.</source>
        <translation>{} rechazó la conexión a través del proxy: no se guardó nada; compruebe la dirección, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{} refused the connection.</source>
        <translation>{} rechazó la conexión.</translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation>{} segundos</translation>
    </message>
    <message>
        <source>{} stands behind 1 piece of evidence. Give that another source, or delete it, first.</source>
        <translation>{} responde de 1 prueba. Asígnele antes otra fuente, o elimínela.</translation>
    </message>
    <message>
        <source>{} stands behind {} pieces of evidence. Give these another source first.</source>
        <translation>{} responde de {} pruebas. Asígneles antes otra fuente.</translation>
    </message>
    <message>
        <source>{} stands for an address that serves no pages.</source>
        <translation>{} corresponde a una dirección que no sirve páginas.</translation>
    </message>
    <message>
        <source>{} stands for an address that serves no pages: nothing was stored; check the address.</source>
        <translation>{} corresponde a una dirección que no sirve páginas: no se guardó nada; compruebe la dirección.</translation>
    </message>
    <message>
        <source>{} still has until {} to answer.</source>
        <translation>{} tiene aún hasta el {} para responder.</translation>
    </message>
    <message>
        <source>{} time stamps are signed by “{}”. The chain ends in “{}”, which this computer does not trust.</source>
        <translation>{} sellos de tiempo están firmados por “{}”. La cadena acaba en “{}”, en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>{} time stamps hold.</source>
        <translation>{} sellos de tiempo son válidos.</translation>
    </message>
    <message>
        <source>{} took the address, but did not say where the copy is.</source>
        <translation>{} aceptó la dirección, pero no dijo dónde está la copia.</translation>
    </message>
    <message>
        <source>{} was being written when the program stopped. Copy it and {}-journal, together, to a folder where they can be written, and open it there.</source>
        <translation>Se estaba escribiendo en {} cuando el programa se detuvo. Cópielo junto con {}-journal a una carpeta donde se pueda escribir, y ábralo allí.</translation>
    </message>
    <message>
        <source>{} was changed meanwhile. Try again.</source>
        <translation>{} cambió mientras tanto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{} was changed.</source>
        <translation>{} se modificó.</translation>
    </message>
    <message>
        <source>{} was moved, replaced or deleted while it was open. Nothing is lost: save a copy and go on in that.</source>
        <translation>{} se movió, se reemplazó o se eliminó mientras estaba abierto. No se ha perdido nada: guarde una copia y siga en ella.</translation>
    </message>
    <message>
        <source>{} was not asked, and no reason is given.</source>
        <translation>No se pidió respuesta a {}, y no se indica el motivo.</translation>
    </message>
    <message>
        <source>{} was not opened: it holds parts that the program did not make, or lacks some ({}{}). If somebody sent it to you, ask for a fresh copy.</source>
        <translation>{} no se abrió: contiene partes que el programa no hizo, o le faltan algunas ({}{}). Si alguien se lo envió, pida una copia nueva.</translation>
    </message>
    <message>
        <source>{} was not written: it is a project. Choose another name.</source>
        <translation>{} no se escribió: es un proyecto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{} was not written: it is no file. Choose another name.</source>
        <translation>{} no se escribió: no es un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{} was not written: the folder {} cannot be written to.</source>
        <translation>{} no se escribió: no se puede escribir en la carpeta {}.</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} no se escribió: {}.</translation>
    </message>
    <message>
        <source>{} words differ.</source>
        <translation>Cambian {} palabras.</translation>
    </message>
    <message>
        <source>{} “{}” is not in the calendar.</source>
        <translation>{} “{}” no está en el calendario.</translation>
    </message>
    <message>
        <source>{} “{}” is not of the form 2026-01-31, 2026-01 or 2026.</source>
        <translation>{} “{}” no tiene la forma 2026-01-31, 2026-01 o 2026.</translation>
    </message>
    <message>
        <source>{}, line {}: {}</source>
        <translation>{}, línea {}: {}</translation>
    </message>
    <message>
        <source>{}: it cannot be read ({}).</source>
        <translation>{}: no se puede leer ({}).</translation>
    </message>
    <message>
        <source>{}: it is not used, for its name must be written {}.</source>
        <translation>{}: no se usa, porque su nombre debe escribirse {}.</translation>
    </message>
    <message>
        <source>{}: nothing was stored; check the address and your connection, or try again later.</source>
        <translation>{}: no se guardó nada; compruebe la dirección y su conexión, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{}: this is no Word file. Save it again as .docx.</source>
        <translation>{}: esto no es un archivo de Word. Guárdelo de nuevo como .docx.</translation>
    </message>
    <message>
        <source>“&lt;/” would end the style sheet of the page.</source>
        <translation>“&lt;/” terminaría la hoja de estilo de la página.</translation>
    </message>
    <message>
        <source>“{}” (captured {} UTC)</source>
        <translation>“{}” (captura del {} UTC)</translation>
    </message>
    <message>
        <source>“{}” and “{}” contradict each other: leave one of them out.</source>
        <translation>“{}” y “{}” se contradicen: deje fuera una de las dos.</translation>
    </message>
    <message>
        <source>“{}” can be {}; it cannot be “{}”.</source>
        <translation>“{}” puede ser {}; no puede ser “{}”.</translation>
    </message>
    <message>
        <source>“{}” can mean more than one rating: {}. Give more of it.</source>
        <translation>“{}” puede ser más de una calificación: {}. Escriba algo más.</translation>
    </message>
    <message>
        <source>“{}” has no capture number {}: {}.</source>
        <translation>“{}” no tiene una captura número {}: {}.</translation>
    </message>
    <message>
        <source>“{}” has no capture: there is nothing to give out.</source>
        <translation>“{}” no tiene ninguna captura: no hay nada que entregar.</translation>
    </message>
    <message>
        <source>“{}” holds a space, which no address has: check it for slips, or write %20.</source>
        <translation>“{}” contiene un espacio, que ninguna dirección tiene: compruebe si hay erratas, o escriba %20.</translation>
    </message>
    <message>
        <source>“{}” holds no text that can be commented on.</source>
        <translation>“{}” no contiene texto que se pueda comentar.</translation>
    </message>
    <message>
        <source>“{}” holds no text that can be marked.</source>
        <translation>“{}” no contiene texto que se pueda marcar.</translation>
    </message>
    <message>
        <source>“{}” in {} is no such setting. Mend the file, or delete it.</source>
        <translation>“{}”, en {}, no es un ajuste válido. Corrija el archivo, o elimínelo.</translation>
    </message>
    <message>
        <source>“{}” is compared with a whole number, not “{}”.</source>
        <translation>“{}” se compara con un número entero, no con “{}”.</translation>
    </message>
    <message>
        <source>“{}” is compared with: {}; not “{}”.</source>
        <translation>“{}” se compara con: {}; no con “{}”.</translation>
    </message>
    <message>
        <source>“{}” is no date that can be read, and was left out.</source>
        <translation>“{}” no es una fecha que se pueda leer, y se omitió.</translation>
    </message>
    <message>
        <source>“{}” is no date that is understood: it is in the note.</source>
        <translation>“{}” no es una fecha que se entienda: está en la nota.</translation>
    </message>
    <message>
        <source>“{}” is no form of references; choose from {}.</source>
        <translation>“{}” no es una forma de referencias; elija entre {}.</translation>
    </message>
    <message>
        <source>“{}” is no key to encrypt to. It begins with age1 or ssh-ed25519.</source>
        <translation>“{}” no es una clave para cifrar. Empieza por age1 o ssh-ed25519.</translation>
    </message>
    <message>
        <source>“{}” is no number</source>
        <translation>“{}” no es un número</translation>
    </message>
    <message>
        <source>“{}” is no time. Write 75, 1:15.5 or 1:02:03.</source>
        <translation>“{}” no es un tiempo. Escriba 75, 1:15.5 o 1:02:03.</translation>
    </message>
    <message>
        <source>“{}” is no web address: check it for slips.</source>
        <translation>“{}” no es una dirección web: compruebe si hay erratas.</translation>
    </message>
    <message>
        <source>“{}” is no web address: it begins with http:// or https://.</source>
        <translation>“{}” no es una dirección web: empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>“{}” is not a date. Write 2026-01-31, 2026-01, 2026, today or +7d.</source>
        <translation>“{}” no es una fecha. Escriba 2026-01-31, 2026-01, 2026, hoy o +7d.</translation>
    </message>
    <message>
        <source>“{}” is not known for {}.</source>
        <translation>“{}” no se conoce para {}.</translation>
    </message>
    <message>
        <source>“{}” is not understood. “{}” is compared with: {}.</source>
        <translation>No se entiende “{}”. “{}” se compara con: {}.</translation>
    </message>
    <message>
        <source>“{}” is not understood: it begins with no field of the {}. The fields are {}.</source>
        <translation>No se entiende “{}”: no empieza por ningún campo de {}. Los campos son {}.</translation>
    </message>
    <message>
        <source>“{}” is yes or no, not “{}”.</source>
        <translation>“{}” es sí o no (yes, no), no “{}”.</translation>
    </message>
    <message>
        <source>“{}” names more than one capture. Give more of the id.</source>
        <translation>“{}” nombra más de una captura. Dé más letras del identificador.</translation>
    </message>
    <message>
        <source>“{}” names more than one export ({}). Give more of the id.</source>
        <translation>“{}” nombra más de una entrega ({}). Escriba algo más del identificador.</translation>
    </message>
    <message>
        <source>“{}” names more than one {} ({}). Give more of the id.</source>
        <translation>“{}” nombra más de un elemento: {} ({}). Escriba algo más del identificador.</translation>
    </message>
    <message>
        <source>“{}” was not saved.</source>
        <translation>“{}” no se guardó.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What was said before, what is said now, and why; readers see this</source>
        <translation>Qué se decía antes, qué se dice ahora y por qué; lo ven los lectores</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add correction</source>
        <translation>Añadir la corrección</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Stopped before it was done. Nothing was added.</source>
        <translation>Se detuvo antes de terminar. No se añadió nada.</translation>
    </message>
    <message>
        <source>Another file is open now than when this began. Check that it belongs here, and try again.</source>
        <translation>Ahora está abierto otro archivo que cuando esto empezó. Compruebe que esto va aquí e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Claim or reader</source>
        <translation>Afirmación o lector</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>About this investigation</source>
        <translation>Acerca de esta investigación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Desk that signs the report</source>
        <translation>Redacción que firma el informe</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Where the report will stand</source>
        <translation>Dónde estará el informe</translation>
    </message>
    <message>
        <source>Rating scale</source>
        <translation>Escala de calificación</translation>
    </message>
    <message>
        <source>Rating scale for new verdicts</source>
        <translation>Escala de calificación de los nuevos veredictos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How claims are chosen and checked</source>
        <translation>Cómo se eligen y se verifican las afirmaciones</translation>
    </message>
    <message>
        <source>Method, printed in every report</source>
        <translation>Método, aparece en todos los informes</translation>
    </message>
    <message>
        <source>Page of corrections</source>
        <translation>Página de correcciones</translation>
    </message>
    <message>
        <source>Page of the desk’s rules</source>
        <translation>Página de las normas de la redacción</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>Before: {}</source>
        <translation>Antes: {}</translation>
    </message>
    <message>
        <source>After: {}</source>
        <translation>Después: {}</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>What you were writing</source>
        <translation>Lo que estaba escribiendo</translation>
    </message>
    <message>
        <source>What it belonged to is not there any more. Copy what you need.</source>
        <translation>Aquello a lo que pertenecía ya no está. Copie lo que necesite.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>DraftFoot</name>
    <message>
        <source>Check it with that</source>
        <translation>Verificarlo con eso</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Por cambiar</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erróneo</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>No fact</source>
        <translation>No es un hecho</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Fuente…</translation>
    </message>
    <message>
        <source>{} statements chosen</source>
        <translation>{} datos elegidos</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>aún sin calificar</translation>
    </message>
    <message>
        <source>Like a claim of this project: {} – {}</source>
        <translation>Se parece a una afirmación de este proyecto: {} – {}</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>página {}</translation>
    </message>
    <message>
        <source>Should read: {}</source>
        <translation>Debería decir: {}</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>Aún no se sabe nada de él.</translation>
    </message>
    <message>
        <source>Checked with the claim that it repeats.</source>
        <translation>Verificado con la afirmación que repite.</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>No draft yet</source>
        <translation>Aún no hay borrador</translation>
    </message>
    <message>
        <source>Bring in a text of your own desk, to check it before it is published.</source>
        <translation>Traiga un texto de su propia redacción para verificarlo antes de publicarlo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Aún no hay nada marcado</translation>
    </message>
    <message>
        <source>Select words in the text and press M, or mark every factual statement.</source>
        <translation>Seleccione palabras del texto y pulse M, o marque todos los datos.</translation>
    </message>
    <message>
        <source>Looking for what is not marked</source>
        <translation>Buscando lo que no está marcado</translation>
    </message>
    <message>
        <source>{} of {} checked</source>
        <translation>{} de {} verificados</translation>
    </message>
    <message>
        <source>{} wrong</source>
        <translation>{} erróneos</translation>
    </message>
    <message>
        <source>{} to be changed</source>
        <translation>{} por cambiar</translation>
    </message>
    <message>
        <source>{} without a source</source>
        <translation>{} sin fuente</translation>
    </message>
    <message>
        <source>{} not in this version</source>
        <translation>{} que no están en esta versión</translation>
    </message>
    <message>
        <source>1 sentence with figures or names not marked</source>
        <translation>1 frase con cifras o nombres sin marcar</translation>
    </message>
    <message>
        <source>{} sentences with figures or names not marked</source>
        <translation>{} frases con cifras o nombres sin marcar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Hand back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>How far the checking is</source>
        <translation>Avance de la verificación</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Verificados</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>No están en esta versión</translation>
    </message>
    <message>
        <source>Which statements</source>
        <translation>Qué datos</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Not marked  K</source>
        <translation>Sin marcar  K</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>DraftVerbs</name>
    <message>
        <source>1 statement marked.</source>
        <translation>Se marcó 1 dato.</translation>
    </message>
    <message>
        <source>{} statements marked.</source>
        <translation>Se marcaron {} datos.</translation>
    </message>
    <message>
        <source>Looking for statements</source>
        <translation>Buscando datos</translation>
    </message>
    <message>
        <source>Statements are marked in the text of the draft.</source>
        <translation>Los datos se marcan en el texto del borrador.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Seleccione primero las palabras en el texto.</translation>
    </message>
    <message>
        <source>Unmarked.</source>
        <translation>Desmarcado.</translation>
    </message>
    <message>
        <source>{} statements unmarked.</source>
        <translation>Se desmarcaron {} datos.</translation>
    </message>
    <message>
        <source>Split in two.</source>
        <translation>Dividido en dos.</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>Unidos.</translation>
    </message>
    <message>
        <source>No further open statement that way.</source>
        <translation>No hay más datos abiertos en esa dirección.</translation>
    </message>
    <message>
        <source>Every sentence with figures, dates, names or quotes is marked.</source>
        <translation>Están marcadas todas las frases con cifras, fechas, nombres o citas.</translation>
    </message>
    <message>
        <source>Not marked: {}. M marks it.</source>
        <translation>Sin marcar: {}. M lo marca.</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>quoted words</source>
        <translation>palabras entre comillas</translation>
    </message>
    <message>
        <source>first, most, never</source>
        <translation>primero, más, nunca</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {} statements</source>
        <translation>{}: {} datos</translation>
    </message>
    <message>
        <source>Checked with these words. Now 1 to 5 says what came of it.</source>
        <translation>Verificado con estas palabras. Ahora 1 a 5 indica el resultado.</translation>
    </message>
    <message>
        <source>It holds no text. It stands for the whole.</source>
        <translation>No contiene texto. Vale en su conjunto.</translation>
    </message>
    <message>
        <source>Select the words that bear the statement out, or not, and press A.</source>
        <translation>Seleccione las palabras que confirman el dato, o no, y pulse A.</translation>
    </message>
    <message>
        <source>Captured, and kept with the statement.</source>
        <translation>Capturada y guardada con el dato.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>el texto pegado</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
    <message>
        <source>Draft imported, 1 statement marked.</source>
        <translation>Borrador importado, se marcó 1 dato.</translation>
    </message>
    <message>
        <source>Draft imported, {} statements marked.</source>
        <translation>Borrador importado, se marcaron {} datos.</translation>
    </message>
    <message>
        <source>Draft imported.</source>
        <translation>Borrador importado.</translation>
    </message>
    <message>
        <source>Reading the new version</source>
        <translation>Leyendo la nueva versión</translation>
    </message>
    <message>
        <source>{} as they were</source>
        <translation>{} como estaban</translation>
    </message>
    <message>
        <source>{} changed, open again</source>
        <translation>{} cambiados, de nuevo abiertos</translation>
    </message>
    <message>
        <source>{} not found</source>
        <translation>{} no encontrados</translation>
    </message>
    <message>
        <source>New version: {}</source>
        <translation>Nueva versión: {}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>Hand the draft back</source>
        <translation>Devolver el borrador</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>{} checked</source>
        <translation>{} verificado</translation>
    </message>
    <message>
        <source>Writing the checked draft</source>
        <translation>Escribiendo el borrador verificado</translation>
    </message>
    <message>
        <source>1 comment in {}</source>
        <translation>1 comentario en {}</translation>
    </message>
    <message>
        <source>{} comments in {}</source>
        <translation>{} comentarios en {}</translation>
    </message>
    <message>
        <source>{} could not stand on their words</source>
        <translation>{} no pudieron ir sobre sus palabras</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>You were writing a verdict on “{}”.</source>
        <translation>Estaba escribiendo un veredicto sobre “{}”.</translation>
    </message>
    <message>
        <source>You were writing an open question on “{}”.</source>
        <translation>Estaba escribiendo una pregunta pendiente sobre “{}”.</translation>
    </message>
    <message>
        <source>You were writing an answer on “{}”.</source>
        <translation>Estaba escribiendo una respuesta sobre “{}”.</translation>
    </message>
    <message>
        <source>You were writing a citation for “{}”.</source>
        <translation>Estaba escribiendo una cita para “{}”.</translation>
    </message>
    <message>
        <source>You were writing an appearance of “{}”.</source>
        <translation>Estaba escribiendo una aparición de “{}”.</translation>
    </message>
    <message>
        <source>You were writing a relation of “{}”.</source>
        <translation>Estaba escribiendo una relación de “{}”.</translation>
    </message>
    <message>
        <source>You were writing down evidence.</source>
        <translation>Estaba anotando una prueba.</translation>
    </message>
    <message>
        <source>You were writing down a claim.</source>
        <translation>Estaba anotando una afirmación.</translation>
    </message>
    <message>
        <source>Some addresses or files were not captured yet.</source>
        <translation>Algunas direcciones o archivos no se capturaron aún.</translation>
    </message>
    <message>
        <source>You were bringing in an article.</source>
        <translation>Estaba importando un artículo.</translation>
    </message>
    <message>
        <source>You were picking claims from an article.</source>
        <translation>Estaba eligiendo afirmaciones de un artículo.</translation>
    </message>
    <message>
        <source>You were describing the investigation.</source>
        <translation>Estaba describiendo la investigación.</translation>
    </message>
    <message>
        <source>You were writing, about “{}”.</source>
        <translation>Estaba escribiendo acerca de “{}”.</translation>
    </message>
</context>
<context>
    <name>EditDelegate</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>This did not work, and the fault is ours.</source>
        <translation>Esto no ha funcionado, y la culpa es nuestra.</translation>
    </message>
    <message>
        <source>Your investigation is as it was before the last step, and you can go on. If it happens again, save a copy, and send us the report: it names places in the program and nothing of your work.</source>
        <translation>Su investigación está como antes del último paso y puede seguir. Si vuelve a ocurrir, guarde una copia y envíenos el informe: nombra lugares del programa y nada de su trabajo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>Añadir prueba</translation>
    </message>
    <message>
        <source>Where the evidence comes from</source>
        <translation>De dónde viene la prueba</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Who stands behind it: publisher, office, person</source>
        <translation>Quién responde de ella: medio, organismo, persona</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, left out of public reports</source>
        <translation>Nota, no aparece en informes públicos</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Fetched once, as it is now, without cookies or stored passwords.</source>
        <translation>Se obtiene una sola vez, tal como está ahora, sin cookies ni contraseñas guardadas.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>The file is copied into the project.</source>
        <translation>El archivo se copia dentro del proyecto.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What was said, seen or reckoned</source>
        <translation>Lo que se dijo, se vio o se calculó</translation>
    </message>
    <message>
        <source>What was said, seen or reckoned, word by word where it matters. It is kept as it is, and can be cited.</source>
        <translation>Lo que se dijo, se vio o se calculó, palabra por palabra donde importe. Se guarda tal cual y se puede citar.</translation>
    </message>
    <message>
        <source>Taken from the page if empty</source>
        <translation>Se toma de la página si está vacío</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Give the record a title.</source>
        <translation>Ponga un título a la anotación.</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>How (telephone, post, in person)</source>
        <translation>Cómo (teléfono, correo, en persona)</translation>
    </message>
    <message>
        <source>When it took place</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reference (file number, edition, version)</source>
        <translation>Referencia (expediente, edición, versión)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>How it was obtained or reckoned</source>
        <translation>Cómo se obtuvo o se calculó</translation>
    </message>
</context>
<context>
    <name>EvidenceVerbs</name>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
    <message>
        <source>Evidence added.</source>
        <translation>Prueba añadida.</translation>
    </message>
    <message>
        <source>{} pieces of evidence added.</source>
        <translation>{} pruebas añadidas.</translation>
    </message>
    <message>
        <source>It has no address to be fetched from.</source>
        <translation>No tiene ninguna dirección de la que obtenerla.</translation>
    </message>
    <message>
        <source>Article deleted.</source>
        <translation>Artículo eliminado.</translation>
    </message>
    <message>
        <source>Evidence deleted.</source>
        <translation>Prueba eliminada.</translation>
    </message>
    <message>
        <source>Nothing is attached to this e-mail.</source>
        <translation>Este correo no tiene adjuntos.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>Taking the attachments out</source>
        <translation>Sacando los adjuntos</translation>
    </message>
    <message>
        <source>Another copy was captured.</source>
        <translation>Se capturó otra copia.</translation>
    </message>
    <message>
        <source>{} copies captured.</source>
        <translation>{} copias capturadas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Revisarla</translation>
    </message>
    <message>
        <source>Look them over</source>
        <translation>Revisarlas</translation>
    </message>
</context>
<context>
    <name>ExportListDialog</name>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>A sheet of all fields, with ids. Changed in a spreadsheet, it can be brought back with Import sheet, and updates the same entries.</source>
        <translation>Una hoja con todos los campos y sus identificadores. Si se cambia en una hoja de cálculo, se puede traer de vuelta con Importar hoja de cálculo, y actualiza las mismas fichas.</translation>
    </message>
    <message>
        <source>All that the list shows</source>
        <translation>Todo lo que muestra la lista</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation>La fila seleccionada</translation>
    </message>
    <message>
        <source>The {} selected</source>
        <translation>Las {} seleccionadas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Begin with the mark by which Excel knows UTF-8</source>
        <translation>Empezar con la marca por la que Excel reconoce UTF-8</translation>
    </message>
    <message>
        <source>Notes, contacts and protected names are in it: it is for the desk, not for readers.</source>
        <translation>Contiene notas, contactos y nombres protegidos: es para la redacción, no para los lectores.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>Las afirmaciones</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Las pruebas</translation>
    </message>
    <message>
        <source>The articles</source>
        <translation>Los artículos</translation>
    </message>
    <message>
        <source>The sources</source>
        <translation>Las fuentes</translation>
    </message>
    <message>
        <source>The speakers</source>
        <translation>Los declarantes</translation>
    </message>
    <message>
        <source>What is cited for these claims</source>
        <translation>Lo que se cita para estas afirmaciones</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Libro de cálculo (.xlsx)</translation>
    </message>
    <message>
        <source>Separated by commas (.csv)</source>
        <translation>Separado por comas (.csv)</translation>
    </message>
    <message>
        <source>Separated by tabs (.tsv)</source>
        <translation>Separado por tabuladores (.tsv)</translation>
    </message>
    <message>
        <source>JSON (.json)</source>
        <translation>JSON (.json)</translation>
    </message>
    <message>
        <source>References: RIS (.ris)</source>
        <translation>Referencias: RIS (.ris)</translation>
    </message>
    <message>
        <source>References: BibTeX (.bib)</source>
        <translation>Referencias: BibTeX (.bib)</translation>
    </message>
    <message>
        <source>References: CSL-JSON (.json)</source>
        <translation>Referencias: CSL-JSON (.json)</translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message>
        <source>New investigation</source>
        <translation>Nueva investigación</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Open investigation</source>
        <translation>Abrir investigación</translation>
    </message>
    <message>
        <source>Investigations and bundles (*.fcw *.zip *.age);;All files (*)</source>
        <translation>Investigaciones y paquetes (*.fcw *.zip *.age);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sample investigation</source>
        <translation>Investigación de muestra</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Preparando la muestra</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Save the report of the check</source>
        <translation>Guardar el informe de la comprobación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Investigations (*.fcw);;All files (*)</source>
        <translation>Investigaciones (*.fcw);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Wording</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Words as said</source>
        <translation>Palabras textuales</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Party or affiliation</source>
        <translation>Partido o afiliación</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Checkability</source>
        <translation>Verificable</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Grado de urgencia</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Rating scale</source>
        <translation>Escala de calificación</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Grado de confianza</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Calificada por</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Calificada el</translation>
    </message>
    <message>
        <source>Number of verdicts</source>
        <translation>Número de veredictos</translation>
    </message>
    <message>
        <source>Citations for</source>
        <translation>Citas a favor</translation>
    </message>
    <message>
        <source>Citations against</source>
        <translation>Citas en contra</translation>
    </message>
    <message>
        <source>Citations as context</source>
        <translation>Citas de contexto</translation>
    </message>
    <message>
        <source>All citations</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <source>Key evidence</source>
        <translation>Prueba clave</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>Words of a question</source>
        <translation>Palabras de una pregunta</translation>
    </message>
    <message>
        <source>Appears in article</source>
        <translation>Aparece en el artículo</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>Relation to a claim</source>
        <translation>Relación con una afirmación</translation>
    </message>
    <message>
        <source>Reason for choosing</source>
        <translation>Motivo de la elección</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Draft of our own</source>
        <translation>Borrador propio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Class of source</source>
        <translation>Clase de fuente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Captured whole</source>
        <translation>Capturada entera</translation>
    </message>
    <message>
        <source>How captured</source>
        <translation>Cómo se capturó</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>In a public archive</source>
        <translation>En un archivo público</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>Never sent to third parties</source>
        <translation>No se envía a terceros</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Citada como</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Identificado por</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>on</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como mucho</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: not {value}</source>
        <translation>{field}: no {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field}: contiene {value}</translation>
    </message>
    <message>
        <source>{field} without {value}</source>
        <translation>{field}: sin {value}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field}: empieza por {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field}: antes de {value}</translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field}: después de {value}</translation>
    </message>
    <message>
        <source>{field} since {value}</source>
        <translation>{field}: desde {value}</translation>
    </message>
    <message>
        <source>{field} until {value}</source>
        <translation>{field}: hasta {value}</translation>
    </message>
    <message>
        <source>{field}: at least {value}</source>
        <translation>{field}: al menos {value}</translation>
    </message>
    <message>
        <source>{field}: at most {value}</source>
        <translation>{field}: como mucho {value}</translation>
    </message>
    <message>
        <source>{field}: none</source>
        <translation>{field}: vacío</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}: con algo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>A la espera de respuesta</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>no se preguntó a nadie</translation>
    </message>
    <message>
        <source>not asked, for a reason</source>
        <translation>no se preguntó, con motivo</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>se preguntó, aún sin respuesta</translation>
    </message>
    <message>
        <source>no answer by the deadline</source>
        <translation>sin respuesta en el plazo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>would not answer</source>
        <translation>no quiso responder</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{} days from now</source>
        <translation>dentro de {} días</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>hace {} días</translation>
    </message>
    <message>
        <source>{} weeks from now</source>
        <translation>dentro de {} semanas</translation>
    </message>
    <message>
        <source>{} weeks ago</source>
        <translation>hace {} semanas</translation>
    </message>
    <message>
        <source>{} months from now</source>
        <translation>dentro de {} meses</translation>
    </message>
    <message>
        <source>{} months ago</source>
        <translation>hace {} meses</translation>
    </message>
    <message>
        <source>{} years from now</source>
        <translation>dentro de {} años</translation>
    </message>
    <message>
        <source>{} years ago</source>
        <translation>hace {} años</translation>
    </message>
    <message>
        <source>a week from now</source>
        <translation>dentro de una semana</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>hace una semana</translation>
    </message>
    <message>
        <source>a month from now</source>
        <translation>dentro de un mes</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>hace un mes</translation>
    </message>
    <message>
        <source>a year from now</source>
        <translation>dentro de un año</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>hace un año</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtro…</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>Actualizar la vista</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Take this condition off</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Take off: {}</source>
        <translation>Quitar: {}</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Alguna de</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Change between all of these and any of these</source>
        <translation>Alternar entre todas y alguna de estas</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Se cumplen todas</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Se cumple alguna</translation>
    </message>
    <message>
        <source>How many must hold</source>
        <translation>Cuántas deben cumplirse</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>1 matches</source>
        <translation>1 coincide</translation>
    </message>
    <message>
        <source>{} match</source>
        <translation>{} coinciden</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The place before  {}</source>
        <translation>El lugar anterior  {}</translation>
    </message>
    <message>
        <source>The next place  {}</source>
        <translation>El lugar siguiente  {}</translation>
    </message>
    <message>
        <source>Back to the text  {}</source>
        <translation>Volver al texto  {}</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>No está en este texto</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} encontrados</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>The objection stands again.</source>
        <translation>La objeción vuelve a contar.</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir a ella</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Desestimar…</translation>
    </message>
    <message>
        <source>Override alike…</source>
        <translation>Desestimar las iguales…</translation>
    </message>
    <message>
        <source>Let it stand again</source>
        <translation>Volver a contarla</translation>
    </message>
    <message>
        <source>Override all {} of this kind…</source>
        <translation>Desestimar las {} de esta clase…</translation>
    </message>
    <message>
        <source>Overridden by {who}: {reason}</source>
        <translation>Desestimada por {who}: {reason}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Captured bytes</source>
        <translation>Bytes capturados</translation>
    </message>
    <message>
        <source>Texts of captures</source>
        <translation>Textos de las capturas</translation>
    </message>
    <message>
        <source>Records of captures</source>
        <translation>Actas de las capturas</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Sellos de tiempo</translation>
    </message>
    <message>
        <source>Chain of the history</source>
        <translation>Cadena del historial</translation>
    </message>
    <message>
        <source>Entries against the history</source>
        <translation>Fichas frente al historial</translation>
    </message>
    <message>
        <source>Cited passages</source>
        <translation>Pasajes citados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Words of the search</source>
        <translation>Palabras de la búsqueda</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>The file is sound: bytes, texts, history and passages are as written.</source>
        <translation>El archivo está sano: bytes, textos, historial y pasajes están como se escribieron.</translation>
    </message>
    <message>
        <source>1 item is damaged</source>
        <translation>1 elemento está dañado</translation>
    </message>
    <message>
        <source>{} items are damaged</source>
        <translation>{} elementos están dañados</translation>
    </message>
    <message>
        <source>Check of {} on {}</source>
        <translation>Comprobación de {}, {}</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Check of the file</source>
        <translation>Comprobación del archivo</translation>
    </message>
    <message>
        <source>Everything else can be used. Keep this file as it is, save a copy to work on, and bring back what is named below from an earlier copy.</source>
        <translation>Todo lo demás se puede usar. Conserve este archivo como está, guarde una copia para trabajar y recupere de una copia anterior lo que se nombra abajo.</translation>
    </message>
    <message>
        <source>{} more are in the report.</source>
        <translation>El informe contiene {} más.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se comprobó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Forgiving</name>
    <message>
        <source>Nothing for “{}”. Showing “{}”.</source>
        <translation>Nada para “{}”. Se muestra “{}”.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Class of the source</source>
        <translation>Clase de la fuente</translation>
    </message>
    <message>
        <source>Sensitive: blur its pictures until asked for</source>
        <translation>Sensible: difuminar sus imágenes hasta que se pidan</translation>
    </message>
    <message>
        <source>Never send this address to third parties</source>
        <translation>No enviar nunca esta dirección a terceros</translation>
    </message>
    <message>
        <source>Protected: never named in a public report</source>
        <translation>Protegida: nunca se nombra en un informe público</translation>
    </message>
    <message>
        <source>Look at the address again on</source>
        <translation>Próxima comprobación de la dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you wrote was not saved.</source>
        <translation>Lo que escribió no se guardó.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>2026-01-07 or 2026</source>
        <translation>2026-01-07 o 2026</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>Pasajes marcados</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Notes, questions and verdicts</source>
        <translation>Notas, preguntas y veredictos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>más de {}</translation>
    </message>
    <message>
        <source>Show more: {}</source>
        <translation>Mostrar más: {}</translation>
    </message>
</context>
<context>
    <name>GivingVerbs</name>
    <message>
        <source>capture</source>
        <translation>captura</translation>
    </message>
    <message>
        <source>Save the capture sheet</source>
        <translation>Guardar la hoja de la captura</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Sheet of {}</source>
        <translation>Hoja de {}</translation>
    </message>
    <message>
        <source>Writing the capture sheet</source>
        <translation>Escribiendo la hoja de la captura</translation>
    </message>
    <message>
        <source>Write out the originals into a new folder</source>
        <translation>Sacar los originales a una carpeta nueva</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>originales</translation>
    </message>
    <message>
        <source>Writing the originals</source>
        <translation>Escribiendo los originales</translation>
    </message>
    <message>
        <source>Export the captures of all evidence as WACZ</source>
        <translation>Exportar las capturas de todas las pruebas como WACZ</translation>
    </message>
    <message>
        <source>Export the captures of the selected entry as WACZ</source>
        <translation>Exportar las capturas de la ficha seleccionada como WACZ</translation>
    </message>
    <message>
        <source>Export the captures of {} entries as WACZ</source>
        <translation>Exportar las capturas de {} fichas como WACZ</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>capturas</translation>
    </message>
    <message>
        <source>Writing the web archive</source>
        <translation>Escribiendo el archivo web</translation>
    </message>
    <message>
        <source>The capture sheet is in {}</source>
        <translation>La hoja de la captura está en {}</translation>
    </message>
    <message>
        <source>1 capture is in {name}</source>
        <translation>1 captura está en {name}</translation>
    </message>
    <message>
        <source>{count} captures are in {name}</source>
        <translation>{count} capturas están en {name}</translation>
    </message>
    <message>
        <source>{count} files are in {name}</source>
        <translation>{count} archivos están en {name}</translation>
    </message>
    <message>
        <source>Not written, because it is damaged: {}</source>
        <translation>No se escribió, porque está dañado: {}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Sheet {}</source>
        <translation>Hoja {}</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>{rows} filas, {columns} columnas</translation>
    </message>
    <message>
        <source>Rows {} to {}</source>
        <translation>Filas {} a {}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Celdas de la tabla</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>A guided first fact-check</source>
        <translation>Una primera verificación guiada</translation>
    </message>
    <message>
        <source>Your first fact-check</source>
        <translation>Su primera verificación</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>That is a whole check. Every step can be undone, and the history keeps them.</source>
        <translation>Eso es una verificación completa. Cada paso se puede deshacer y queda en el historial.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>{} of {} steps done</source>
        <translation>{} de {} pasos hechos</translation>
    </message>
    <message>
        <source>Open an investigation</source>
        <translation>Abrir una investigación</translation>
    </message>
    <message>
        <source>The sample is invented and yours to change. Or begin one of your own.</source>
        <translation>La muestra es inventada y puede cambiarla. O empiece una propia.</translation>
    </message>
    <message>
        <source>Bring in a text</source>
        <translation>Traer un texto</translation>
    </message>
    <message>
        <source>An article, a post, a speech: what is to be checked.</source>
        <translation>Un artículo, una publicación, un discurso: lo que se va a verificar.</translation>
    </message>
    <message>
        <source>Pick a claim</source>
        <translation>Elegir una afirmación</translation>
    </message>
    <message>
        <source>Take one statement that can be true or false.</source>
        <translation>Tome un enunciado que pueda ser verdadero o falso.</translation>
    </message>
    <message>
        <source>Mark the sentence that bears on it</source>
        <translation>Marcar la frase que viene al caso</translation>
    </message>
    <message>
        <source>Open a piece of evidence, select the words in the reader, and press S when they support the claim, R when they refute it, C for context.</source>
        <translation>Abra una prueba, seleccione las palabras en el lector y pulse S si respaldan la afirmación, R si la refutan, C si dan contexto.</translation>
    </message>
    <message>
        <source>Rate the claim</source>
        <translation>Calificar la afirmación</translation>
    </message>
    <message>
        <source>Choose the word that fits, and say why in your own words.</source>
        <translation>Elija la palabra que corresponde y diga por qué con sus propias palabras.</translation>
    </message>
    <message>
        <source>Hand out a report</source>
        <translation>Entregar un informe</translation>
    </message>
    <message>
        <source>A page that others can follow from verdict to sentence.</source>
        <translation>Una página en la que otros puedan ir del veredicto a la frase.</translation>
    </message>
</context>
<context>
    <name>HandBackDialog</name>
    <message>
        <source>Hand the draft back</source>
        <translation>Devolver el borrador</translation>
    </message>
    <message>
        <source>A Word document with a comment on every statement: what came of it, its source, how it should read. A draft that came as a Word document stays as it is otherwise.</source>
        <translation>Un documento de Word con un comentario en cada dato: el resultado, su fuente, cómo debería decir. Un borrador que llegó como documento de Word queda por lo demás como está.</translation>
    </message>
    <message>
        <source>Comments on</source>
        <translation>Comentarios en</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todos los datos</translation>
    </message>
    <message>
        <source>What is ticked off</source>
        <translation>Los verificados</translation>
    </message>
    <message>
        <source>What is not right, or not checked</source>
        <translation>Los que no son correctos, o están sin verificar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The desk: with notes and all names</source>
        <translation>La redacción: con notas y todos los nombres</translation>
    </message>
    <message>
        <source>Others: protected sources are not named</source>
        <translation>Otros: no se nombran las fuentes protegidas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Put a list of all statements at its end</source>
        <translation>Poner al final una lista de todos los datos</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
</context>
<context>
    <name>HandedOut</name>
    <message>
        <source>1 thing was withheld</source>
        <translation>se omitió 1 cosa</translation>
    </message>
    <message>
        <source>{} things were withheld</source>
        <translation>se omitieron {} cosas</translation>
    </message>
    <message>
        <source>SHA-256: {}</source>
        <translation>SHA-256: {}</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copiar SHA-256</translation>
    </message>
    <message>
        <source>for readers</source>
        <translation>para los lectores</translation>
    </message>
    <message>
        <source>for the desk</source>
        <translation>para la redacción</translation>
    </message>
    <message>
        <source>the whole investigation</source>
        <translation>toda la investigación</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 afirmación</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} afirmaciones</translation>
    </message>
    <message>
        <source>as of edit {}</source>
        <translation>según el cambio {}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Paquete de pruebas</translation>
    </message>
    <message>
        <source>Checked draft</source>
        <translation>Borrador verificado</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>The SHA-256 is on the clipboard.</source>
        <translation>El SHA-256 está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>An edit whose words were removed for good</source>
        <translation>Un cambio cuyas palabras se borraron para siempre</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Deshacer: {}</translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation>Rehacer: {}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>Filter by what, who, or when (2026-01)</source>
        <translation>Filtrar por qué, quién o cuándo (2026-01)</translation>
    </message>
    <message>
        <source>Only what was handed out</source>
        <translation>Solo lo entregado</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>{} edits</source>
        <translation>{} cambios</translation>
    </message>
    <message>
        <source>{} newest edits</source>
        <translation>los {} cambios más recientes</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>All that was done in this investigation</source>
        <translation>Todo lo que se hizo en esta investigación</translation>
    </message>
    <message>
        <source>Something that is gone</source>
        <translation>Algo que ya no está</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>edit {}</source>
        <translation>cambio {}</translation>
    </message>
    <message>
        <source>… and {} more records</source>
        <translation>… y {} fichas más</translation>
    </message>
    <message>
        <source>Takes back what still applies.</source>
        <translation>Deshace lo que aún se puede deshacer.</translation>
    </message>
    <message>
        <source>All is as it was before this edit.</source>
        <translation>Todo está como antes de este cambio.</translation>
    </message>
    <message>
        <source>Nothing of it can be taken back. {}</source>
        <translation>Nada de esto se puede revertir. {}</translation>
    </message>
    <message>
        <source>All of it can be taken back.</source>
        <translation>Todo se puede revertir.</translation>
    </message>
    <message>
        <source>Part of it can be taken back. Stays: {}</source>
        <translation>Una parte se puede revertir. Se queda: {}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} píxeles</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Difuminada</translation>
    </message>
    <message>
        <source>Blurred: marked as sensitive</source>
        <translation>Difuminada: marcada como sensible</translation>
    </message>
    <message>
        <source>It may show violence, death or people in distress.</source>
        <translation>Puede mostrar violencia, muerte o personas que sufren.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>ImportDraftDialog</name>
    <message>
        <source>New version of “{}”</source>
        <translation>Nueva versión de “{}”</translation>
    </message>
    <message>
        <source>Import draft</source>
        <translation>Importar borrador</translation>
    </message>
    <message>
        <source>A text of your own desk, to be checked before it is published. What stands unchanged in a new version keeps what was found of it.</source>
        <translation>Un texto de su propia redacción, para verificarlo antes de publicarlo. Lo que sigue igual en una versión nueva conserva su resultado.</translation>
    </message>
    <message>
        <source>Mark every factual statement at once</source>
        <translation>Marcar todos los datos a la vez</translation>
    </message>
</context>
<context>
    <name>IncomingVerbs</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Whatever can be brought in (*)</source>
        <translation>Todo lo que se puede traer (*)</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} archivos</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>el texto pegado</translation>
    </message>
    <message>
        <source>{} of {} pages gave no fact-check. The first: {}</source>
        <translation>{} de {} páginas no dieron ninguna verificación. La primera: {}</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>{} páginas</translation>
    </message>
    <message>
        <source>Looking for fact-checks</source>
        <translation>Buscando verificaciones</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: {}</source>
        <translation>Detener: {}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>In the reader</source>
        <translation>En el lector</translation>
    </message>
    <message>
        <source>In a picture</source>
        <translation>En un gráfico</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Marked passage</source>
        <translation>Pasaje marcado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>KnownArticle</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Look at the address again on</source>
        <translation>Próxima comprobación de la dirección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, left out of public reports</source>
        <translation>Nota, no aparece en informes públicos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>KnownEvidence</name>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, left out of public reports</source>
        <translation>Nota, no aparece en informes públicos</translation>
    </message>
    <message>
        <source>Look at the address again on</source>
        <translation>Próxima comprobación de la dirección</translation>
    </message>
    <message>
        <source>Title in public</source>
        <translation>Título en público</translation>
    </message>
    <message>
        <source>Without what gives the person away</source>
        <translation>Sin lo que delate a la persona</translation>
    </message>
    <message>
        <source>Title in public, where it is protected</source>
        <translation>Título en público, si está protegida</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>KnownSource</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>What it has to gain or to lose in this matter</source>
        <translation>Qué puede ganar o perder en este asunto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>How to reach it, never in a public report</source>
        <translation>Datos de contacto, nunca en un informe público</translation>
    </message>
    <message>
        <source>Name in public</source>
        <translation>Nombre en público</translation>
    </message>
    <message>
        <source>An employee of the port</source>
        <translation>Una empleada del puerto</translation>
    </message>
    <message>
        <source>Name in public, where it is protected</source>
        <translation>Nombre en público, si está protegida</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>KnownSpeaker</name>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Page that identifies them</source>
        <translation>Página que le identifica</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <source>Pictures need the part “render” of the program, which adds some 420 MB: pip install &quot;fact-check-workbench[render]&quot;. Captures stand without them.</source>
        <translation>Las imágenes necesitan la parte “render” del programa, que ocupa unos 420 MB: pip install &quot;fact-check-workbench[render]&quot;. Las capturas valen sin ellas.</translation>
    </message>
</context>
<context>
    <name>Lacks</name>
    <message>
        <source>What bears on the claim changed after the last verdict.</source>
        <translation>Lo que viene al caso cambió después del último veredicto.</translation>
    </message>
    <message>
        <source>Nothing is cited yet.</source>
        <translation>Aún no se cita nada.</translation>
    </message>
    <message>
        <source>Nothing is cited against the claim.</source>
        <translation>No se cita nada en contra de la afirmación.</translation>
    </message>
    <message>
        <source>Nothing is cited in support of the claim.</source>
        <translation>No se cita nada que respalde la afirmación.</translation>
    </message>
    <message>
        <source>No evidence is marked as key.</source>
        <translation>Ninguna prueba está marcada como clave.</translation>
    </message>
    <message>
        <source>No primary source is cited.</source>
        <translation>No se cita ninguna fuente primaria.</translation>
    </message>
    <message>
        <source>The words of 1 citation are gone from the newest copy.</source>
        <translation>Las palabras de 1 cita ya no están en la copia más reciente.</translation>
    </message>
    <message>
        <source>The words of {} citations are gone from the newest copies.</source>
        <translation>Las palabras de {} citas ya no están en las copias más recientes.</translation>
    </message>
    <message>
        <source>The words of 1 citation changed in the newest copy.</source>
        <translation>Las palabras de 1 cita cambiaron en la copia más reciente.</translation>
    </message>
    <message>
        <source>The words of {} citations changed in the newest copies.</source>
        <translation>Las palabras de {} citas cambiaron en las copias más recientes.</translation>
    </message>
    <message>
        <source>The words of 1 citation moved in the newest copy.</source>
        <translation>Las palabras de 1 cita se movieron en la copia más reciente.</translation>
    </message>
    <message>
        <source>The words of {} citations moved in the newest copies.</source>
        <translation>Las palabras de {} citas se movieron en las copias más recientes.</translation>
    </message>
    <message>
        <source>1 copy that is cited was cut short.</source>
        <translation>1 copia citada quedó cortada.</translation>
    </message>
    <message>
        <source>{} copies that are cited were cut short.</source>
        <translation>{} copias citadas quedaron cortadas.</translation>
    </message>
    <message>
        <source>1 citation rests on evidence without a copy.</source>
        <translation>1 cita se apoya en una prueba sin copia.</translation>
    </message>
    <message>
        <source>{} citations rest on evidence without a copy.</source>
        <translation>{} citas se apoyan en pruebas sin copia.</translation>
    </message>
    <message>
        <source>1 question is open.</source>
        <translation>1 pregunta está pendiente.</translation>
    </message>
    <message>
        <source>{} questions are open.</source>
        <translation>{} preguntas están pendientes.</translation>
    </message>
    <message>
        <source>Nobody is named as the speaker.</source>
        <translation>No se nombra a ningún declarante.</translation>
    </message>
    <message>
        <source>No interview, call or letter that is cited names the speaker.</source>
        <translation>Ninguna entrevista, llamada o carta citada nombra al declarante.</translation>
    </message>
    <message>
        <source>No appearance is marked as the first.</source>
        <translation>Ninguna aparición está marcada como la primera.</translation>
    </message>
</context>
<context>
    <name>LeafView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Imagen de la página</translation>
    </message>
    <message>
        <source>{} percent from the top</source>
        <translation>a un {} por ciento desde arriba</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Página {} de {}</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Página {}</translation>
    </message>
</context>
<context>
    <name>LettingPass</name>
    <message>
        <source>It may be a device near you, or a trap. If you capture it all the same, that is done for this capture alone, and its record and the report say so.</source>
        <translation>Puede ser un aparato cercano, o una trampa. Si la captura de todos modos, la excepción vale solo para esta captura, y su acta y el informe lo dicen.</translation>
    </message>
    <message>
        <source>Somebody may stand between you and the site. If you capture it all the same, that is done for this capture alone, and its record and the report say so.</source>
        <translation>Puede que alguien se interponga entre usted y el sitio. Si la captura de todos modos, la excepción vale solo para esta captura, y su acta y el informe lo dicen.</translation>
    </message>
    <message>
        <source>Capture all the same</source>
        <translation>Capturar de todos modos</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>protected</source>
        <translation>protegida</translation>
    </message>
    <message>
        <source>cited {}</source>
        <translation>citas: {}</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 afirmación</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} afirmaciones</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>Nothing matches these words</source>
        <translation>Nada coincide con estas palabras</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Aún no hay pruebas</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Aún no hay declarantes</translation>
    </message>
    <message>
        <source>The texts under check stand here.</source>
        <translation>Aquí están los textos que se verifican.</translation>
    </message>
    <message>
        <source>Pages, files and records that bear on the claims stand here.</source>
        <translation>Aquí están las páginas, archivos y anotaciones que vienen al caso.</translation>
    </message>
    <message>
        <source>They come with the evidence they stand behind.</source>
        <translation>Llegan con las pruebas de las que responden.</translation>
    </message>
    <message>
        <source>They come with the claims they made.</source>
        <translation>Llegan con las afirmaciones que hicieron.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>You have a claim like this</source>
        <translation>Ya tiene una afirmación parecida</translation>
    </message>
    <message>
        <source>You have claims like this</source>
        <translation>Ya tiene afirmaciones parecidas</translation>
    </message>
</context>
<context>
    <name>LinkVerbs</name>
    <message>
        <source>No archive is being asked for anything.</source>
        <translation>No se está preguntando a ningún archivo.</translation>
    </message>
    <message>
        <source>Archives are asked no more.</source>
        <translation>Ya no se pregunta a los archivos.</translation>
    </message>
    <message>
        <source>Nothing with an address is chosen.</source>
        <translation>No hay nada elegido que tenga dirección.</translation>
    </message>
    <message>
        <source>Looking at {}</source>
        <translation>Comprobando {}</translation>
    </message>
    <message>
        <source>Looking at {} addresses</source>
        <translation>Comprobando {} direcciones</translation>
    </message>
    <message>
        <source>The address was looked at: {}</source>
        <translation>Se comprobó la dirección: {}</translation>
    </message>
    <message>
        <source>{count} addresses were looked at; 1 is not as it was.</source>
        <translation>Se comprobaron {count} direcciones; 1 no está como estaba.</translation>
    </message>
    <message>
        <source>{count} addresses were looked at; {worse} are not as they were.</source>
        <translation>Se comprobaron {count} direcciones; {worse} no están como estaban.</translation>
    </message>
    <message>
        <source>{} addresses were looked at.</source>
        <translation>Se comprobaron {} direcciones.</translation>
    </message>
    <message>
        <source>1 address is asked for.</source>
        <translation>Se pregunta por 1 dirección.</translation>
    </message>
    <message>
        <source>{} addresses are asked for.</source>
        <translation>Se pregunta por {} direcciones.</translation>
    </message>
    <message>
        <source>{asked} {left} may not be sent to archives.</source>
        <translation>{asked} {left} no se pueden enviar a archivos.</translation>
    </message>
    <message>
        <source>1 question to a public archive is open in this file.</source>
        <translation>En este archivo hay 1 pregunta pendiente a un archivo público.</translation>
    </message>
    <message>
        <source>{} questions to public archives are open in this file.</source>
        <translation>En este archivo hay {} preguntas pendientes a archivos públicos.</translation>
    </message>
    <message>
        <source>Ask them now</source>
        <translation>Preguntar ahora</translation>
    </message>
</context>
<context>
    <name>LinksModel</name>
    <message>
        <source>looked at {}</source>
        <translation>comprobado: {}</translation>
    </message>
    <message>
        <source>due since {}</source>
        <translation>toca desde el {}</translation>
    </message>
    <message>
        <source>again on {}</source>
        <translation>de nuevo el {}</translation>
    </message>
    <message>
        <source>archive asked</source>
        <translation>archivo consultado</translation>
    </message>
    <message>
        <source>archived {}</source>
        <translation>archivado el {}</translation>
    </message>
    <message>
        <source>archive failed</source>
        <translation>el archivo falló</translation>
    </message>
    <message>
        <source>not in archives</source>
        <translation>no está en archivos</translation>
    </message>
    <message>
        <source>never sent to archives</source>
        <translation>no se envía a archivos</translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <source>Articles and evidence with an address are listed here.</source>
        <translation>Aquí se listan los artículos y las pruebas que tienen dirección.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Qué ha sido de ellos</translation>
    </message>
    <message>
        <source>Filter the links</source>
        <translation>Filtrar los enlaces</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>All that are due</source>
        <translation>Los que ya toca</translation>
    </message>
    <message>
        <source>Due date…</source>
        <translation>Fecha…</translation>
    </message>
    <message>
        <source>Find archived copies</source>
        <translation>Buscar copias archivadas</translation>
    </message>
    <message>
        <source>Have it archived</source>
        <translation>Pedir que se archive</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>{} addresses</source>
        <translation>{} direcciones</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>Aún no hay direcciones</translation>
    </message>
    <message>
        <source>1 address chosen</source>
        <translation>1 dirección elegida</translation>
    </message>
    <message>
        <source>{} addresses chosen</source>
        <translation>{} direcciones elegidas</translation>
    </message>
    <message>
        <source>Leads to {}</source>
        <translation>Lleva a {}</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>Copia: {}</translation>
    </message>
</context>
<context>
    <name>LintPanel</name>
    <message>
        <source>Nothing to object to</source>
        <translation>Nada que objetar</translation>
    </message>
    <message>
        <source>What search engines, archives and the code of principles ask for is there.</source>
        <translation>Está lo que piden los buscadores, los archivos públicos y el código de principios.</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Desestimadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Which objections</source>
        <translation>Qué objeciones</translation>
    </message>
    <message>
        <source>Filter the objections</source>
        <translation>Filtrar las objeciones</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Only this claim</source>
        <translation>Solo esta afirmación</translation>
    </message>
    <message>
        <source>{} overridden</source>
        <translation>{} desestimadas</translation>
    </message>
    <message>
        <source>1 to mend</source>
        <translation>1 por corregir</translation>
    </message>
    <message>
        <source>{} to mend</source>
        <translation>{} por corregir</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>1 consejo</translation>
    </message>
    <message>
        <source>{} pieces of advice</source>
        <translation>{} consejos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>ListVerbs</name>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>{} - claims</source>
        <translation>{} - afirmaciones</translation>
    </message>
    <message>
        <source>{} - citations</source>
        <translation>{} - citas</translation>
    </message>
    <message>
        <source>{} - evidence</source>
        <translation>{} - pruebas</translation>
    </message>
    <message>
        <source>{} - articles</source>
        <translation>{} - artículos</translation>
    </message>
    <message>
        <source>{} - sources</source>
        <translation>{} - fuentes</translation>
    </message>
    <message>
        <source>{} - speakers</source>
        <translation>{} - declarantes</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Escribiendo la lista</translation>
    </message>
    <message>
        <source>1 row is in {name}</source>
        <translation>1 fila está en {name}</translation>
    </message>
    <message>
        <source>{count} rows are in {name}</source>
        <translation>{count} filas están en {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>{} cells are longer than a workbook holds, and stand there cut.</source>
        <translation>{} celdas son más largas de lo que admite un libro de cálculo, y están cortadas en él.</translation>
    </message>
</context>
<context>
    <name>LookAgainDialog</name>
    <message>
        <source>Look again on</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>The address of “{}”</source>
        <translation>La dirección de “{}”</translation>
    </message>
    <message>
        <source>{} addresses</source>
        <translation>{} direcciones</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>En tres meses</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
</context>
<context>
    <name>MakingVerbs</name>
    <message>
        <source>Making a picture of the page</source>
        <translation>Haciendo una imagen de la página</translation>
    </message>
    <message>
        <source>The picture of the page is kept.</source>
        <translation>La imagen de la página está guardada.</translation>
    </message>
    <message>
        <source>The print of the page is written.</source>
        <translation>El PDF de la página está escrito.</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Guardar la página como PDF</translation>
    </message>
    <message>
        <source>Playing needs the part of the program called render: pip install &apos;fact-check-workbench[render]&apos;</source>
        <translation>Reproducir necesita la parte del programa llamada render: pip install &apos;fact-check-workbench[render]&apos;</translation>
    </message>
    <message>
        <source>It is a list of other files, not a recording. It is not played.</source>
        <translation>Es una lista de otros archivos, no una grabación. No se reproduce.</translation>
    </message>
    <message>
        <source>A note of the recording is kept.</source>
        <translation>Se guardó una anotación de la grabación.</translation>
    </message>
    <message>
        <source>It cannot be played: {}</source>
        <translation>No se puede reproducir: {}</translation>
    </message>
</context>
<context>
    <name>MediaFields</name>
    <message>
        <source>Where the original is</source>
        <translation>Dónde está el original</translation>
    </message>
    <message>
        <source>What it really shows</source>
        <translation>Qué muestra en realidad</translation>
    </message>
    <message>
        <source>Who, where and when, as it was made</source>
        <translation>Quién, dónde y cuándo, tal como se hizo</translation>
    </message>
    <message>
        <source>Holds as well</source>
        <translation>También vale</translation>
    </message>
    <message>
        <source>{} contradicts the rating.</source>
        <translation>{} contradice la calificación.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>New: {}</source>
        <translation>Nuevo: {}</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <translation>Cambiado: {}</translation>
    </message>
    <message>
        <source>Deleted: {}</source>
        <translation>Eliminado: {}</translation>
    </message>
    <message>
        <source>Merge another investigation</source>
        <translation>Fusionar otra investigación</translation>
    </message>
    <message>
        <source>Comparing the two files…</source>
        <translation>Comparando los dos archivos…</translation>
    </message>
    <message>
        <source>Take all of mine</source>
        <translation>Tomar todo lo mío</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Tomar todo lo del otro</translation>
    </message>
    <message>
        <source>Take what is newer</source>
        <translation>Tomar lo más reciente</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Both changed this</source>
        <translation>Cambió en los dos archivos</translation>
    </message>
    <message>
        <source>Both changed these {}</source>
        <translation>Cambios en los dos archivos: {}</translation>
    </message>
    <message>
        <source>{} more: of each, the side chosen above is taken.</source>
        <translation>{} más: de cada uno se toma el lado elegido arriba.</translation>
    </message>
    <message>
        <source>One of the files was changed meanwhile: look at it again.</source>
        <translation>Uno de los archivos cambió mientras tanto: mírelo de nuevo.</translation>
    </message>
    <message>
        <source>{} is merged into this investigation.</source>
        <translation>{} se fusionó con esta investigación.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo del otro</translation>
    </message>
    <message>
        <source>{} (newer)</source>
        <translation>{} (más reciente)</translation>
    </message>
    <message>
        <source>{}: one deleted it</source>
        <translation>{}: se eliminó en un lado</translation>
    </message>
    <message>
        <source>Both rated it: whose rating counts</source>
        <translation>Se calificó en los dos: qué calificación cuenta</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>kept, with what was added to it</source>
        <translation>se conserva, con lo que se le añadió</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>There is nothing in it that is not here.</source>
        <translation>No contiene nada que no esté aquí.</translation>
    </message>
</context>
<context>
    <name>MergingVerbs</name>
    <message>
        <source>Merge another investigation</source>
        <translation>Fusionar otra investigación</translation>
    </message>
    <message>
        <source>Investigations (*.fcw)</source>
        <translation>Investigaciones (*.fcw)</translation>
    </message>
    <message>
        <source>This investigation can only be read now.</source>
        <translation>Esta investigación ahora es de solo lectura.</translation>
    </message>
</context>
<context>
    <name>NarrowDialog</name>
    <message>
        <source>Narrower claim</source>
        <translation>Afirmación más concreta</translation>
    </message>
    <message>
        <source>Wording of the narrower claim</source>
        <translation>Enunciado de la afirmación más concreta</translation>
    </message>
    <message>
        <source>One part that evidence can bear out or refute</source>
        <translation>Una parte que las pruebas puedan confirmar o refutar</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Añadir afirmación</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network and proof</source>
        <translation>Red y pruebas de tiempo</translation>
    </message>
    <message>
        <source>This holds for every investigation on this computer, and is not in the files.</source>
        <translation>Vale para todas las investigaciones de este equipo, y no está en los archivos.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Who captures</source>
        <translation>Quién captura</translation>
    </message>
    <message>
        <source>A name or a pseudonym. It stands in the record of each capture.</source>
        <translation>Un nombre o un seudónimo. Figura en el acta de cada captura.</translation>
    </message>
    <message>
        <source>None: sites see this computer’s internet address</source>
        <translation>Ninguno: los sitios ven la dirección de internet de este equipo</translation>
    </message>
    <message>
        <source>Tor, where it runs on this computer</source>
        <translation>Tor, si funciona en este equipo</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Have captures stamped with the time</source>
        <translation>Poner un sello de tiempo a las capturas</translation>
    </message>
    <message>
        <source>Only a fingerprint (SHA-256) is sent. Two authorities are better than one. Without a connection captures wait, marked “not yet stamped”.</source>
        <translation>Solo se envía una huella (SHA-256). Dos autoridades son mejor que una. Sin conexión las capturas esperan, marcadas “Aún sin sello”.</translation>
    </message>
    <message>
        <source>Time stamp authorities</source>
        <translation>Autoridades de sellado</translation>
    </message>
    <message>
        <source>Folder of trusted roots</source>
        <translation>Carpeta de raíces de confianza</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>For authorities that this computer does not know: their root certificates as PEM files.</source>
        <translation>Para autoridades que este equipo no conoce: sus certificados raíz como archivos PEM.</translation>
    </message>
    <message>
        <source>Public archives that are asked for copies</source>
        <translation>Archivos públicos a los que se piden copias</translation>
    </message>
    <message>
        <source>Make a picture of captured pages</source>
        <translation>Hacer una imagen de las páginas capturadas</translation>
    </message>
    <message>
        <source>Calling it…</source>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>Write down the address of the proxy.</source>
        <translation>Escriba la dirección del proxy.</translation>
    </message>
</context>
<context>
    <name>NetworkVerbs</name>
    <message>
        <source>1 time stamp is still to be had. It comes beside your work.</source>
        <translation>Falta 1 sello de tiempo. Llegará mientras usted trabaja.</translation>
    </message>
    <message>
        <source>{} time stamps are still to be had. They come beside your work.</source>
        <translation>Faltan {} sellos de tiempo. Llegarán mientras usted trabaja.</translation>
    </message>
    <message>
        <source>Every capture is stamped.</source>
        <translation>Todas las capturas están selladas.</translation>
    </message>
    <message>
        <source>No time stamp proves yet when your captures were made.</source>
        <translation>Ningún sello de tiempo prueba aún cuándo se hicieron sus capturas.</translation>
    </message>
    <message>
        <source>Have them stamped?</source>
        <translation>¿Sellarlas?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ObjectionsModel</name>
    <message>
        <source>Not shown here</source>
        <translation>No se muestran aquí</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Desestimada</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Como consejo</translation>
    </message>
    <message>
        <source>Plain sense</source>
        <translation>Sentido común</translation>
    </message>
    <message>
        <source>Code of principles</source>
        <translation>Código de principios</translation>
    </message>
    <message>
        <source>{whose}: {why}</source>
        <translation>{whose}: {why}</translation>
    </message>
    <message>
        <source>To mend before it is published</source>
        <translation>Por corregir antes de publicar</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>OfferedModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>OpenBundleDialog</name>
    <message>
        <source>Evidence bundle</source>
        <translation>Paquete de pruebas</translation>
    </message>
    <message>
        <source>The check looks at every byte: whether something was changed, added or taken away, who signed it, the history and the time stamps.</source>
        <translation>La comprobación mira todos los bytes: si algo se cambió, se añadió o se quitó, quién lo firmó, el historial y los sellos de tiempo.</translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation>Contraseña del paquete</translation>
    </message>
    <message>
        <source>File of the key that opens it</source>
        <translation>Archivo de la clave que lo abre</translation>
    </message>
    <message>
        <source>Public key of the newsroom, where you have it</source>
        <translation>Clave pública de la redacción, si la tiene</translation>
    </message>
    <message>
        <source>Take it from the newsroom itself, not from the bundle. Without it, the check can only tell that nobody changed the bundle since somebody signed it.</source>
        <translation>Pídala a la redacción misma, no la tome del paquete. Sin ella, la comprobación solo puede decir que nadie cambió el paquete desde que alguien lo firmó.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Open as a project…</source>
        <translation>Abrir como proyecto…</translation>
    </message>
</context>
<context>
    <name>OptionalLine</name>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Text of the source</source>
        <translation>Texto de la fuente</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>página {}</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Look for fact-checks</source>
        <translation>Buscar verificaciones</translation>
    </message>
    <message>
        <source>This feed leads to pages. Each that you tick is fetched once, and looked through for fact-checks.</source>
        <translation>Este canal RSS lleva a páginas. Cada una que marque se obtiene una vez y se examina en busca de verificaciones.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Tick the pages to fetch, or cancel.</source>
        <translation>Marque las páginas que quiere obtener, o cancele.</translation>
    </message>
</context>
<context>
    <name>PairedView</name>
    <message>
        <source>Removed: {}</source>
        <translation>Quitado: {}</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>Añadido: {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Claims, evidence, speakers, words in texts, commands…</source>
        <translation>Afirmaciones, pruebas, declarantes, palabras de los textos, órdenes…</translation>
    </message>
    <message>
        <source>Type {} first</source>
        <translation>Escriba primero {}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Show all results for “{}”</source>
        <translation>Mostrar todos los resultados de “{}”</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Tab narrow · {} all results · Esc close</source>
        <translation>↑ ↓ elegir · Intro abrir · Tab acotar · {} todos los resultados · Esc cerrar</translation>
    </message>
    <message>
        <source>Nothing for “{}”. Showing results for “{}”.</source>
        <translation>Nada para “{}”. Se muestran resultados para “{}”.</translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation>No se encontró nada para “{}”.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Type to find something.</source>
        <translation>Escriba para buscar algo.</translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Alto en píxeles</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Cells that were left out</source>
        <translation>Celdas que se dejaron fuera</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Taken, as the file states</source>
        <translation>Tomada, según el archivo</translation>
    </message>
    <message>
        <source>Recorded, as the file states</source>
        <translation>Grabado, según el archivo</translation>
    </message>
    <message>
        <source>Made, as the file states</source>
        <translation>Creado, según el archivo</translation>
    </message>
    <message>
        <source>Changed, as the file states</source>
        <translation>Cambiado, según el archivo</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Cambiado por</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Serial number of the camera</source>
        <translation>Número de serie de la cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Held, as the camera states</source>
        <translation>Posición, según la cámara</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Metres above sea level</source>
        <translation>Metros sobre el nivel del mar</translation>
    </message>
    <message>
        <source>Place, as the file states</source>
        <translation>Lugar, según el archivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Kind of origin, as the file states</source>
        <translation>Tipo de origen, según el archivo</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Signed at, by the signer&apos;s word</source>
        <translation>Firmado el, según el firmante</translation>
    </message>
    <message>
        <source>Made with, by the signer&apos;s word</source>
        <translation>Hecho con, según el firmante</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What is wrong with the signature</source>
        <translation>Qué falla en la firma</translation>
    </message>
    <message>
        <source>What was done, by the signer&apos;s word</source>
        <translation>Qué se hizo, según el firmante</translation>
    </message>
    <message>
        <source>Made from, by the signer&apos;s word</source>
        <translation>Hecho a partir de, según el firmante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Con copia a</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Message number</source>
        <translation>Número del mensaje</translation>
    </message>
    <message>
        <source>Way it took, last station first</source>
        <translation>Recorrido, la última estación primero</translation>
    </message>
    <message>
        <source>Signature of the sending server</source>
        <translation>Firma del servidor que lo envió</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>Muestras por segundo</translation>
    </message>
    <message>
        <source>Words read off the picture by</source>
        <translation>Palabras de la imagen leídas con</translation>
    </message>
    <message>
        <source>Pages read off their pictures</source>
        <translation>Páginas leídas de sus imágenes</translation>
    </message>
    <message>
        <source>Pages without text</source>
        <translation>Páginas sin texto</translation>
    </message>
    <message>
        <source>The signature fits the file. Who the signer is was not checked against any list.</source>
        <translation>La firma corresponde al archivo. Quién es el firmante no se contrastó con ninguna lista.</translation>
    </message>
    <message>
        <source>The signature fits the file, and the signer is on a list of the library.</source>
        <translation>La firma corresponde al archivo, y el firmante está en una lista de la biblioteca de software.</translation>
    </message>
    <message>
        <source>The signature does not fit the file.</source>
        <translation>La firma no corresponde al archivo.</translation>
    </message>
    <message>
        <source>There is a signature, and it could not be read.</source>
        <translation>Hay una firma, y no se pudo leer.</translation>
    </message>
    <message>
        <source>There is a signature; it is read where the extra c2pa is installed.</source>
        <translation>Hay una firma; se lee si está instalado el complemento c2pa.</translation>
    </message>
    <message>
        <source>There is one; it was not checked.</source>
        <translation>Hay una; no se comprobó.</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>upright, mirrored</source>
        <translation>derecha, en espejo</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>boca abajo</translation>
    </message>
    <message>
        <source>upside down, mirrored</source>
        <translation>boca abajo, en espejo</translation>
    </message>
    <message>
        <source>turned left, mirrored</source>
        <translation>girada a la izquierda, en espejo</translation>
    </message>
    <message>
        <source>turned left</source>
        <translation>girada a la izquierda</translation>
    </message>
    <message>
        <source>turned right, mirrored</source>
        <translation>girada a la derecha, en espejo</translation>
    </message>
    <message>
        <source>turned right</source>
        <translation>girada a la derecha</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>New folder:</source>
        <translation>Carpeta nueva:</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Whole investigation</source>
        <translation>Toda la investigación</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <translation>La afirmación elegida</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por declarante</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>Por partido</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mostrar más tiempo</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Mostrar menos tiempo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <translation>Mostrar todo el tiempo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>PictureVerbs</name>
    <message>
        <source>Drawing (*.svg);;Image (*.png)</source>
        <translation>Dibujo (*.svg);;Imagen (*.png)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Writing the picture</source>
        <translation>Escribiendo el gráfico</translation>
    </message>
    <message>
        <source>The picture is in {}</source>
        <translation>El gráfico está en {}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>That is not there any more.</source>
        <translation>Eso ya no está.</translation>
    </message>
    <message>
        <source>Map of a claim</source>
        <translation>Mapa de una afirmación</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Progress of the desk</source>
        <translation>Avance de la redacción</translation>
    </message>
    <message>
        <source>Drawn {}</source>
        <translation>Dibujado: {}</translation>
    </message>
    <message>
        <source>Text under check</source>
        <translation>Texto que se verifica</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Related claims</source>
        <translation>Afirmaciones relacionadas</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>La afirmación</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Aún sin veredicto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 ficha</translation>
    </message>
    <message>
        <source>{} records</source>
        <translation>{} fichas</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 origen</translation>
    </message>
    <message>
        <source>{} origins</source>
        <translation>{} orígenes</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}, 1 origin</source>
        <translation>{}, 1 origen</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>{} passages</source>
        <translation>{} pasajes</translation>
    </message>
    <message>
        <source>same {}</source>
        <translation>comparten {}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>other party</source>
        <translation>otra parte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>also in “{}”</source>
        <translation>también en “{}”</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Sin fuente nombrada</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>Nothing against it yet</source>
        <translation>Nada en contra todavía</translation>
    </message>
    <message>
        <source>Nothing for it yet</source>
        <translation>Nada a favor todavía</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>the thicker, the stronger</source>
        <translation>cuanto más gruesa, más fuerte</translation>
    </message>
    <message>
        <source>stacked: several records, one origin</source>
        <translation>apiladas: varias fichas, un origen</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repite</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Desmiente</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Is a narrower form of</source>
        <translation>Es una forma más concreta de</translation>
    </message>
    <message>
        <source>Is a translation of</source>
        <translation>Es una traducción de</translation>
    </message>
    <message>
        <source>Is repeated by</source>
        <translation>Es repetida por</translation>
    </message>
    <message>
        <source>Is denied by</source>
        <translation>Es desmentida por</translation>
    </message>
    <message>
        <source>Is a wider form of</source>
        <translation>Es una forma más amplia de</translation>
    </message>
    <message>
        <source>Has a translation</source>
        <translation>Tiene una traducción</translation>
    </message>
    <message>
        <source>For the claim: {}. Against it: {}. Around it: {}.</source>
        <translation>A favor de la afirmación: {}. En contra: {}. En torno a ella: {}.</translation>
    </message>
    <message>
        <source>No evidence is cited yet. Open a text and cite a passage for or against.</source>
        <translation>Aún no se cita ninguna prueba. Abra un texto y cite un pasaje a favor o en contra.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Evidence published</source>
        <translation>Pruebas publicadas</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>{} between {} and {}.</source>
        <translation>{} entre {} y {}.</translation>
    </message>
    <message>
        <source>1 dated entry</source>
        <translation>1 entrada con fecha</translation>
    </message>
    <message>
        <source>{} dated entries</source>
        <translation>{} entradas con fecha</translation>
    </message>
    <message>
        <source>1 claim has no date.</source>
        <translation>1 afirmación no tiene fecha.</translation>
    </message>
    <message>
        <source>{} claims have no date.</source>
        <translation>{} afirmaciones no tienen fecha.</translation>
    </message>
    <message>
        <source>Nothing has a date yet. What has one stands here.</source>
        <translation>Nada tiene fecha todavía. Aquí se muestra lo que la tenga.</translation>
    </message>
    <message>
        <source>Nothing lies in this window of time. Zoom out to see more.</source>
        <translation>No hay nada en este periodo. Aleje la vista para ver más.</translation>
    </message>
    <message>
        <source>a bar: only the month or the year is known</source>
        <translation>una barra: solo se conoce el mes o el año</translation>
    </message>
    <message>
        <source>columns: many entries, counted</source>
        <translation>columnas: muchas entradas, contadas</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>by speaker</source>
        <translation>por declarante</translation>
    </message>
    <message>
        <source>by party</source>
        <translation>por partido</translation>
    </message>
    <message>
        <source>by topic</source>
        <translation>por tema</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie nombrado</translation>
    </message>
    <message>
        <source>No party named</source>
        <translation>Ningún partido nombrado</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>{} others</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 más</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 afirmación</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} afirmaciones</translation>
    </message>
    <message>
        <source>{} unrated</source>
        <translation>{} sin calificar</translation>
    </message>
    <message>
        <source>1 unrated</source>
        <translation>1 sin calificar</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sin calificar</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>Balance {}</source>
        <translation>Balance {}</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>No claims yet. Who is being checked, and how, stands here.</source>
        <translation>Aún no hay afirmaciones. Aquí se ve a quién se verifica, y con qué resultado.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partido</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Where the claims stand</source>
        <translation>En qué punto están las afirmaciones</translation>
    </message>
    <message>
        <source>Added and decided, by week</source>
        <translation>Añadidas y decididas, por semana</translation>
    </message>
    <message>
        <source>When they are due</source>
        <translation>Cuándo vencen</translation>
    </message>
    <message>
        <source>In whose hands</source>
        <translation>En manos de quién</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Qué espera</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Esperan respuesta</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcadas</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>{} open</source>
        <translation>{} abiertas</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>{} vencidas</translation>
    </message>
    <message>
        <source>{} decided</source>
        <translation>{} decididas</translation>
    </message>
    <message>
        <source>in 1 claim</source>
        <translation>en 1 afirmación</translation>
    </message>
    <message>
        <source>in {} claims</source>
        <translation>en {} afirmaciones</translation>
    </message>
    <message>
        <source>Week of {}</source>
        <translation>Semana del {}</translation>
    </message>
    <message>
        <source>Week of {}: {} added, {} decided</source>
        <translation>Semana del {}: {} añadidas, {} decididas</translation>
    </message>
    <message>
        <source>{}: {} open, {} decided, {} overdue.</source>
        <translation>{}: {} abiertas, {} decididas, {} vencidas.</translation>
    </message>
    <message>
        <source>No claims yet. How the work stands is shown here once there are some.</source>
        <translation>Aún no hay afirmaciones. Aquí se ve cómo va el trabajo en cuanto las haya.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>of the claims that are not decided</source>
        <translation>de las afirmaciones que no están decididas</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nada que mostrar todavía</translation>
    </message>
    <message>
        <source>Choose a claim first; its map is drawn from what is cited for it.</source>
        <translation>Elija primero una afirmación; su mapa se dibuja con lo que se cita sobre ella.</translation>
    </message>
    <message>
        <source>The picture as a table</source>
        <translation>El gráfico como tabla</translation>
    </message>
</context>
<context>
    <name>PlayerWindow</name>
    <message>
        <source>Kept as a note of the recording.</source>
        <translation>Guardado como anotación de la grabación.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Punto de la grabación</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>−5 s</source>
        <translation>−5 s</translation>
    </message>
    <message>
        <source>+5 s</source>
        <translation>+5 s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>What is said or seen</source>
        <translation>Lo que se dice o se ve</translation>
    </message>
    <message>
        <source>What is said or seen there</source>
        <translation>Lo que se dice o se ve ahí</translation>
    </message>
    <message>
        <source>Keep the passage</source>
        <translation>Guardar el pasaje</translation>
    </message>
    <message>
        <source>Space plays, ← and → go 5 s, J and L 10 s, I and O mark from and to.</source>
        <translation>Espacio reproduce; ← y → van 5 s, J y L 10 s; I y O marcan desde y hasta.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>Desde {}</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>Hasta {}</translation>
    </message>
    <message>
        <source>it is of a kind that is not known here</source>
        <translation>es de un tipo que aquí no se conoce</translation>
    </message>
    <message>
        <source>it is damaged, or of an unknown kind</source>
        <translation>está dañado, o es de un tipo desconocido</translation>
    </message>
    <message>
        <source>It cannot be played: {}</source>
        <translation>No se puede reproducir: {}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop has them</source>
        <translation>Como en el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>Poco movimiento</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Como en el escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start.</source>
        <translation>El otro idioma se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Keep a snapshot of each day of work</source>
        <translation>Guardar una instantánea de cada día de trabajo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Does it look right?</source>
        <translation>¿Está bien la copia?</translation>
    </message>
    <message>
        <source>Text or picture</source>
        <translation>Texto o imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>A notice about cookies covers it</source>
        <translation>La tapa un aviso de cookies</translation>
    </message>
    <message>
        <source>It asks for a login or a payment</source>
        <translation>Pide entrar con usuario o pagar</translation>
    </message>
    <message>
        <source>It is another page than the one that was meant</source>
        <translation>Es otra página, no la que se quería</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>It is empty, or cannot be read</source>
        <translation>Está vacía, o no se puede leer</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>En sus palabras, si quiere</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>Capturar de nuevo</translation>
    </message>
    <message>
        <source>Something is wrong…</source>
        <translation>Algo falla…</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>No text could be read out of it.</source>
        <translation>No se pudo leer ningún texto de ella.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Remove for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Remove “{}” for good?</source>
        <translation>¿Borrar “{}” para siempre?</translation>
    </message>
    <message>
        <source>Remove {} entries for good?</source>
        <translation>¿Borrar {} elementos para siempre?</translation>
    </message>
    <message>
        <source>The words, what belonged to them, their history and the bytes of their copies leave the file. This cannot be undone, nor can earlier edits of them.</source>
        <translation>Las palabras, lo que dependía de ellas, su historial y los bytes de sus copias salen del archivo. Esto no se puede deshacer, y tampoco los cambios anteriores de todo ello.</translation>
    </message>
    <message>
        <source>Delete the snapshot too, which may still hold this</source>
        <translation>Eliminar también la instantánea, que quizá aún lo contenga</translation>
    </message>
    <message>
        <source>Delete all {} snapshots too, which may still hold this</source>
        <translation>Eliminar también las {} instantáneas, que quizá aún lo contengan</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Open question</source>
        <translation>Pregunta pendiente</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What has to be found out to settle the claim?</source>
        <translation>¿Qué hay que averiguar para zanjar la afirmación?</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Capturing {}</source>
        <translation>Capturando {}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>Añadir rápido</translation>
    </message>
    <message>
        <source>The claim in one line</source>
        <translation>La afirmación en una línea</translation>
    </message>
    <message>
        <source>“The words as said” — Speaker, 3 March</source>
        <translation>“Las palabras textuales” — Declarante, 3 de marzo</translation>
    </message>
    <message>
        <source>The quote or the wording, then who said it and when. Also: (place), #tag, @assignee, !due date.</source>
        <translation>La cita o el enunciado; después, quién lo dijo y cuándo. Además: (lugar), #etiqueta, @responsable, !plazo.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>As said</source>
        <translation>Como se dijo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Cuándo, dónde</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Add and write another</source>
        <translation>Añadir y escribir otra</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Añadir afirmación</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>Añadida: {}</translation>
    </message>
    <message>
        <source>Claim added.</source>
        <translation>Afirmación añadida.</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>plazo: {}</translation>
    </message>
    <message>
        <source>new speaker</source>
        <translation>declarante nuevo</translation>
    </message>
    <message>
        <source>known speaker</source>
        <translation>declarante conocido</translation>
    </message>
</context>
<context>
    <name>RatingList</name>
    <message>
        <source>What a verdict in the sheet is on your scale. Nothing is rated unasked.</source>
        <translation>Qué es en su escala cada veredicto de la hoja. Nada se califica sin que se pida.</translation>
    </message>
    <message>
        <source>Verdicts in the sheet</source>
        <translation>Veredictos de la hoja</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>A la nota</translation>
    </message>
    <message>
        <source>“{value}” ({count})</source>
        <translation>“{value}” ({count})</translation>
    </message>
</context>
<context>
    <name>RatingMapDialog</name>
    <message>
        <source>Ratings of others</source>
        <translation>Calificaciones de otros medios</translation>
    </message>
    <message>
        <source>What the words of other fact-checkers are on your scale. It is used when their fact-checks are imported, and only where you ask for verdicts.</source>
        <translation>Qué son en su escala las palabras de otros verificadores. Se usa al importar sus verificaciones, y solo donde usted pida veredictos.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Publisher’s site</source>
        <translation>Sitio del medio</translation>
    </message>
    <message>
        <source>Their rating</source>
        <translation>Su calificación</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La de usted</translation>
    </message>
    <message>
        <source>Without a site it holds for every publisher.</source>
        <translation>Sin un sitio vale para todos los medios.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Write the rating in their words first.</source>
        <translation>Escriba primero la calificación con sus palabras.</translation>
    </message>
    <message>
        <source>Ratings saved.</source>
        <translation>Calificaciones guardadas.</translation>
    </message>
</context>
<context>
    <name>RatingTable</name>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Leave it in words</source>
        <translation>Dejarla en palabras</translation>
    </message>
    <message>
        <source>{} is here</source>
        <translation>{} es aquí</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>as you decided</source>
        <translation>como usted decidió</translation>
    </message>
    <message>
        <source>proposed: same words</source>
        <translation>propuesta: mismas palabras</translation>
    </message>
    <message>
        <source>proposed: same place</source>
        <translation>propuesta: mismo lugar</translation>
    </message>
    <message>
        <source>{}×</source>
        <translation>{}×</translation>
    </message>
</context>
<context>
    <name>ReaderFrame</name>
    <message>
        <source>Show it  V</source>
        <translation>Mostrarlo  V</translation>
    </message>
    <message>
        <source>New claim  N</source>
        <translation>Nueva afirmación  N</translation>
    </message>
    <message>
        <source>Nothing open to read</source>
        <translation>No hay nada abierto para leer</translation>
    </message>
    <message>
        <source>Choose an article or a piece of evidence, or a card above. Its text opens here.</source>
        <translation>Elija un artículo o una prueba, o una tarjeta de arriba. Su texto se abre aquí.</translation>
    </message>
    <message>
        <source>No text could be read out of it</source>
        <translation>No se pudo leer ningún texto</translation>
    </message>
    <message>
        <source>The bytes are kept as they came. It can be cited as a whole.</source>
        <translation>Los bytes se guardan como llegaron. Se puede citar en su conjunto.</translation>
    </message>
    <message>
        <source>Next  L</source>
        <translation>Siguiente  L</translation>
    </message>
    <message>
        <source>Use these words  U</source>
        <translation>Usar estas palabras  U</translation>
    </message>
    <message>
        <source>Open the newest copy</source>
        <translation>Abrir la copia más reciente</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Add attachments</source>
        <translation>Añadir adjuntos</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>{} páginas</translation>
    </message>
    <message>
        <source>{} sheets</source>
        <translation>{} hojas</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Refutes</source>
        <translation>Refuta</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>No bearing</source>
        <translation>No viene al caso</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Check with these words</source>
        <translation>Verificar con estas palabras</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>{}: {}
Ctrl+click, or G, goes to the claim.</source>
        <translation>{}: {}
Ctrl+clic, o G, va a la afirmación.</translation>
    </message>
    <message>
        <source>The bytes are kept as they came. It can be cited as a whole.</source>
        <translation>Los bytes se guardan como llegaron. Se puede citar en su conjunto.</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Página {} de {}</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} píxeles</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>difuminada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>No further sentence worth a check that way.</source>
        <translation>No hay más frases que convenga verificar en esa dirección.</translation>
    </message>
    <message>
        <source>Worth a check: {}</source>
        <translation>Conviene verificar: {}</translation>
    </message>
    <message>
        <source>No claim chosen: a passage is cited for the claim in the list</source>
        <translation>Ninguna afirmación elegida: los pasajes se citan para la afirmación de la lista</translation>
    </message>
    <message>
        <source>for {}</source>
        <translation>para {}</translation>
    </message>
    <message>
        <source>for the statement that is chosen in the draft</source>
        <translation>para el dato elegido en el borrador</translation>
    </message>
</context>
<context>
    <name>Redactions</name>
    <message>
        <source>What readers see, with marks for what is withheld</source>
        <translation>Lo que ven los lectores, con marcas en lo omitido</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>What is withheld, and what to look at</source>
        <translation>Lo omitido, y lo que conviene mirar</translation>
    </message>
    <message>
        <source>Nothing is withheld: readers see all of it.</source>
        <translation>No se omite nada: los lectores lo ven todo.</translation>
    </message>
    <message>
        <source>1 thing is withheld</source>
        <translation>Se omite 1 cosa</translation>
    </message>
    <message>
        <source>{} things are withheld</source>
        <translation>Se omiten {} cosas</translation>
    </message>
    <message>
        <source>1 place to look at</source>
        <translation>1 lugar que mirar</translation>
    </message>
    <message>
        <source>{} places to look at</source>
        <translation>{} lugares que mirar</translation>
    </message>
    <message>
        <source>Readers see: {}</source>
        <translation>Los lectores ven: {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Look at this: it may give away {}</source>
        <translation>Mire esto: puede delatar {}</translation>
    </message>
    <message>
        <source>Look at this: somebody can be reached with it</source>
        <translation>Mire esto: sirve para contactar con alguien</translation>
    </message>
</context>
<context>
    <name>ReferencesDialog</name>
    <message>
        <source>Import references</source>
        <translation>Importar referencias</translation>
    </message>
    <message>
        <source>Each becomes evidence, with its publisher as the source. Files that the list names are not taken: capture the pages afterwards.</source>
        <translation>Cada una pasa a ser una prueba, con su medio como fuente. Los archivos que nombra la lista no se toman: capture después las páginas.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation>Añadir como prueba</translation>
    </message>
    <message>
        <source>Known by its DOI</source>
        <translation>Conocida por su DOI</translation>
    </message>
    <message>
        <source>Known by its address</source>
        <translation>Conocida por su dirección</translation>
    </message>
    <message>
        <source>Known by its title</source>
        <translation>Conocida por su título</translation>
    </message>
    <message>
        <source>Stands there twice</source>
        <translation>Está repetida</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Prueba nueva</translation>
    </message>
    <message>
        <source>{} of {} picked</source>
        <translation>{} de {} elegidas</translation>
    </message>
    <message>
        <source>Tick the references to import, or cancel.</source>
        <translation>Marque las referencias que quiere importar, o cancele.</translation>
    </message>
    <message>
        <source>All that you ticked are in the library already, so nothing was added.</source>
        <translation>Todas las marcadas ya están en la biblioteca, así que no se añadió nada.</translation>
    </message>
    <message>
        <source>Evidence added.</source>
        <translation>Prueba añadida.</translation>
    </message>
    <message>
        <source>{} pieces of evidence added.</source>
        <translation>{} pruebas añadidas.</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Relate to another claim</source>
        <translation>Relacionar con otra afirmación</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>Filtrar las afirmaciones</translation>
    </message>
    <message>
        <source>Filter by words or speaker</source>
        <translation>Filtrar por palabras o declarante</translation>
    </message>
    <message>
        <source>The other claim</source>
        <translation>La otra afirmación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, left out of public reports</source>
        <translation>Nota, no aparece en informes públicos</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relacionar</translation>
    </message>
    <message>
        <source>Choose the other claim in the list.</source>
        <translation>Elija la otra afirmación en la lista.</translation>
    </message>
</context>
<context>
    <name>RenameViewDialog</name>
    <message>
        <source>Rename view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
</context>
<context>
    <name>RepairPart</name>
    <message>
        <source>This is an earlier copy. The newest was made {}.</source>
        <translation>Esta es una copia anterior. La más reciente se hizo {}.</translation>
    </message>
    <message>
        <source>Looking for cited words</source>
        <translation>Buscando las palabras citadas</translation>
    </message>
    <message>
        <source>{}, cited in an earlier copy for {}</source>
        <translation>{}, citado en una copia anterior para {}</translation>
    </message>
    <message>
        <source>Select the right words in the text first.</source>
        <translation>Seleccione primero en el texto las palabras correctas.</translation>
    </message>
    <message>
        <source>These words are cited now.</source>
        <translation>Ahora se citan estas palabras.</translation>
    </message>
    <message>
        <source>place {} of {}</source>
        <translation>lugar {} de {}</translation>
    </message>
    <message>
        <source>{} {} where it was</source>
        <translation>{} {} en su sitio</translation>
    </message>
    <message>
        <source>{} {} moved</source>
        <translation>{} {} en otro lugar</translation>
    </message>
    <message>
        <source>{} {} changed</source>
        <translation>{} {} con cambios</translation>
    </message>
    <message>
        <source>{} {} in more than one place</source>
        <translation>{} {} en más de un lugar</translation>
    </message>
    <message>
        <source>{} {} lost</source>
        <translation>{} {} sin encontrar</translation>
    </message>
    <message>
        <source>One passage is cited from an earlier copy</source>
        <translation>Se cita un pasaje de una copia anterior</translation>
    </message>
    <message>
        <source>{} passages are cited from an earlier copy</source>
        <translation>Se citan {} pasajes de una copia anterior</translation>
    </message>
    <message>
        <source>unchanged in the newest copy</source>
        <translation>sin cambios en la copia más reciente</translation>
    </message>
    <message>
        <source>select the words that say it now</source>
        <translation>seleccione las palabras que ahora lo dicen</translation>
    </message>
    <message>
        <source>choose which of them is meant</source>
        <translation>elija cuál de ellas es</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The list shows no claim.</source>
        <translation>La lista no muestra ninguna afirmación.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Antes de escribirlo</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Se está haciendo la vista previa…</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>What readers see</source>
        <translation>Lo que ven los lectores</translation>
    </message>
    <message>
        <source>Objections ({})</source>
        <translation>Objeciones ({})</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Haciendo la vista previa</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Verlo antes</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message>
        <source>The objections are still being looked for.</source>
        <translation>Aún se están buscando las objeciones.</translation>
    </message>
    <message>
        <source>Override and go on</source>
        <translation>Desestimar y seguir</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>Which claims</source>
        <translation>Qué afirmaciones</translation>
    </message>
    <message>
        <source>As the investigation</source>
        <translation>Como la investigación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Todas ({})</translation>
    </message>
    <message>
        <source>Those in the list</source>
        <translation>Las de la lista</translation>
    </message>
    <message>
        <source>The {} selected</source>
        <translation>Las {} seleccionadas</translation>
    </message>
    <message>
        <source>The claim that is open</source>
        <translation>La afirmación abierta</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For readers</source>
        <translation>Para los lectores</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>Para la redacción</translation>
    </message>
    <message>
        <source>Without contacts, protected sources, notes and paths.</source>
        <translation>Sin contactos, fuentes protegidas, notas ni rutas.</translation>
    </message>
    <message>
        <source>With all that is known. Not to be published.</source>
        <translation>Con todo lo que se sabe. No es para publicar.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>ClaimReview, for search engines</source>
        <translation>ClaimReview, para buscadores</translation>
    </message>
    <message>
        <source>MediaReview, for pictures</source>
        <translation>MediaReview, para imágenes</translation>
    </message>
    <message>
        <source>Annotations of what is cited</source>
        <translation>Anotaciones de lo citado</translation>
    </message>
</context>
<context>
    <name>ReportVerbs</name>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>{} - report</source>
        <translation>{} - informe</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>The report is in {}</source>
        <translation>El informe está en {}</translation>
    </message>
    <message>
        <source>{count} files are in {name}</source>
        <translation>{count} archivos están en {name}</translation>
    </message>
    <message>
        <source>The history does not tell of it: the investigation was closed.</source>
        <translation>El historial no lo cuenta: la investigación se cerró.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>{}, sorted descending</source>
        <translation>{}, en orden descendente</translation>
    </message>
    <message>
        <source>{}, sorted ascending</source>
        <translation>{}, en orden ascendente</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>RowsSide</name>
    <message>
        <source>Rows, as they will be</source>
        <translation>Las filas, como quedarán</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>With a problem or a remark</source>
        <translation>Con un problema o una observación</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
</context>
<context>
    <name>SafetyVerbs</name>
    <message>
        <source>Bringing back {} entries</source>
        <translation>Recuperando {} elementos</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Recuperado.</translation>
    </message>
    <message>
        <source>{} entries brought back.</source>
        <translation>{} elementos recuperados.</translation>
    </message>
    <message>
        <source>Removed for good.</source>
        <translation>Borrado para siempre.</translation>
    </message>
    <message>
        <source>{} entries removed for good.</source>
        <translation>{} elementos borrados para siempre.</translation>
    </message>
    <message>
        <source>Taking back edit {}</source>
        <translation>Revirtiendo el cambio {}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Revertido.</translation>
    </message>
    <message>
        <source>{done} Left as it is: {reasons}</source>
        <translation>{done} Se deja como está: {reasons}</translation>
    </message>
    <message>
        <source>{said}; and {more} more</source>
        <translation>{said}; y {more} más</translation>
    </message>
    <message>
        <source>Keeping a snapshot</source>
        <translation>Guardando una instantánea</translation>
    </message>
    <message>
        <source>{} is back. The state before is kept as “{}”.</source>
        <translation>{} está de vuelta. El estado anterior se guarda como “{}”.</translation>
    </message>
    <message>
        <source>Bringing a snapshot back</source>
        <translation>Recuperando una instantánea</translation>
    </message>
    <message>
        <source>Kept as “{}”.</source>
        <translation>Guardada como “{}”.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Everything, in this order and these columns</source>
        <translation>Todo, en este orden y con estas columnas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar la vista</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Words are found from their beginning, in any order.</source>
        <translation>Las palabras se buscan por su comienzo, en cualquier orden.</translation>
    </message>
    <message>
        <source>Nothing for “{}”. Showing results for “{}”.</source>
        <translation>Nada para “{}”. Se muestran resultados para “{}”.</translation>
    </message>
    <message>
        <source>Nothing found for “{}”</source>
        <translation>No se encontró nada para “{}”</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Map of the claim</source>
        <translation>Mapa de la afirmación</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No investigation is open.</source>
        <translation>No hay ninguna investigación abierta.</translation>
    </message>
    <message>
        <source>You are working in the copy now: {}</source>
        <translation>Ahora trabaja en la copia: {}</translation>
    </message>
    <message>
        <source>A copy is in {}</source>
        <translation>Hay una copia en {}</translation>
    </message>
    <message>
        <source>Taking back: {}</source>
        <translation>Deshaciendo: {}</translation>
    </message>
    <message>
        <source>Doing again: {}</source>
        <translation>Rehaciendo: {}</translation>
    </message>
    <message>
        <source>The history does not tell of it: the investigation was closed.</source>
        <translation>El historial no lo cuenta: la investigación se cerró.</translation>
    </message>
    <message>
        <source>The history does not tell of it: this project can only be read here.</source>
        <translation>El historial no lo cuenta: este proyecto aquí es de solo lectura.</translation>
    </message>
    <message>
        <source>{} was moved, replaced or deleted while it was open. Nothing is lost: save a copy, and work goes on there.</source>
        <translation>{} se movió, se reemplazó o se eliminó mientras estaba abierto. No se ha perdido nada: guarde una copia y el trabajo sigue allí.</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Deshecho: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Rehecho: {}</translation>
    </message>
</context>
<context>
    <name>SheetImportDialog</name>
    <message>
        <source>Import sheet</source>
        <translation>Importar hoja de cálculo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celdas pegadas</translation>
    </message>
    <message>
        <source>Sheet {}</source>
        <translation>Hoja {}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>Row {}</source>
        <translation>Fila {}</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ninguna</translation>
    </message>
    <message>
        <source>Names of columns</source>
        <translation>Nombres de columnas</translation>
    </message>
    <message>
        <source>over two rows</source>
        <translation>en dos filas</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Separador de celdas</translation>
    </message>
    <message>
        <source>Update what has the same</source>
        <translation>Actualizar lo que tenga igual</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>Leave what is there</source>
        <translation>Dejar lo que hay</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 es</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 de abril</translation>
    </message>
    <message>
        <source>March 4</source>
        <translation>4 de marzo</translation>
    </message>
    <message>
        <source>Evidence is cited as</source>
        <translation>Las pruebas se citan como</translation>
    </message>
    <message>
        <source>Columns, and what they become</source>
        <translation>Las columnas, y qué pasan a ser</translation>
    </message>
    <message>
        <source>Forget how it was read</source>
        <translation>Olvidar cómo se leyó</translation>
    </message>
    <message>
        <source>Nothing: all rows are new</source>
        <translation>Nada: todas las filas son nuevas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>{} filas</translation>
    </message>
    <message>
        <source>A list of this program: its rows are known by their ids</source>
        <translation>Una lista de este programa: sus filas se conocen por su identificador</translation>
    </message>
    <message>
        <source>Read as such a sheet was read last</source>
        <translation>Leída como la última hoja igual</translation>
    </message>
    <message>
        <source>Looking at the other rows…</source>
        <translation>Mirando las demás filas…</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} nuevas</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} cambiadas</translation>
    </message>
    <message>
        <source>{} as they are</source>
        <translation>{} como están</translation>
    </message>
    <message>
        <source>{} joined to others</source>
        <translation>{} unidas a otras</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} omitidas</translation>
    </message>
    <message>
        <source>There is nothing in these rows</source>
        <translation>No hay nada en estas filas</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>Importar 1 fila</translation>
    </message>
    <message>
        <source>Import {} rows</source>
        <translation>Importar {} filas</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Mirando las filas…</translation>
    </message>
    <message>
        <source>The rows are still being looked at.</source>
        <translation>Aún se están mirando las filas.</translation>
    </message>
    <message>
        <source>No row brings anything new.</source>
        <translation>Ninguna fila trae nada nuevo.</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>celdas pegadas</translation>
    </message>
    <message>
        <source>Importing {} rows</source>
        <translation>Importando {} filas</translation>
    </message>
    <message>
        <source>1 row imported.</source>
        <translation>Se importó 1 fila.</translation>
    </message>
    <message>
        <source>{} rows imported.</source>
        <translation>Se importaron {} filas.</translation>
    </message>
    <message>
        <source>1 row updated.</source>
        <translation>Se actualizó 1 fila.</translation>
    </message>
    <message>
        <source>{} rows updated.</source>
        <translation>Se actualizaron {} filas.</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} updated.</source>
        <translation>Importado: {new} nuevas, {changed} actualizadas.</translation>
    </message>
</context>
<context>
    <name>SheetRowModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Qué trae</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Unida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
</context>
<context>
    <name>SheetVerbs</name>
    <message>
        <source>Import sheet</source>
        <translation>Importar hoja de cálculo</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.tab *.txt *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Hojas de cálculo (*.csv *.tsv *.tab *.txt *.xlsx *.xls *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>A la nota</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>Identificador ajeno</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Words as said</source>
        <translation>Palabras textuales</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Date of the claim</source>
        <translation>Fecha de la afirmación</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Who checks it</source>
        <translation>Quien la verifica</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>State of the work</source>
        <translation>Estado del trabajo</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Checkable</source>
        <translation>Verificable</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Grado de urgencia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Evidence: address</source>
        <translation>Prueba: dirección</translation>
    </message>
    <message>
        <source>Evidence: who stands behind it</source>
        <translation>Prueba: fuente</translation>
    </message>
    <message>
        <source>Evidence: for or against</source>
        <translation>Prueba: postura</translation>
    </message>
    <message>
        <source>Appearance: address</source>
        <translation>Aparición: dirección</translation>
    </message>
    <message>
        <source>Appearance: where</source>
        <translation>Aparición: dónde</translation>
    </message>
    <message>
        <source>Appearance: date</source>
        <translation>Aparición: fecha</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Reasons of the verdict</source>
        <translation>Justificación del veredicto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>Por qué se eligió</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo se verificó</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Class of the source</source>
        <translation>Clase de la fuente</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>When it took place</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Public title</source>
        <translation>Título público</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Draft of our own</source>
        <translation>Borrador propio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Public name</source>
        <translation>Nombre público</translation>
    </message>
    <message>
        <source>Page about them</source>
        <translation>Página que identifica</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparición</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Barra vertical</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde mirar</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>reading only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
</context>
<context>
    <name>SnapshotsDialog</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>A snapshot is a checked copy of the whole investigation, in a folder beside it. One is kept for each day of work; yours stay until you delete them.</source>
        <translation>Una instantánea es una copia comprobada de toda la investigación, en una carpeta junto a ella. Se guarda una por cada día de trabajo; las suyas se quedan hasta que las elimine.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Aún no hay ninguna instantánea.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, such as “Sent to the lawyer”</source>
        <translation>Nota, por ejemplo “Enviado al abogado”</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>Guardar el estado actual</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Move to the desktop’s trash</source>
        <translation>Mover a la papelera del escritorio</translation>
    </message>
    <message>
        <source>Bringing one back keeps the present state as a snapshot first.</source>
        <translation>Al recuperar una, el estado actual se guarda antes como instantánea.</translation>
    </message>
    <message>
        <source>1 edit since</source>
        <translation>1 cambio desde entonces</translation>
    </message>
    <message>
        <source>{} edits since</source>
        <translation>{} cambios desde entonces</translation>
    </message>
    <message>
        <source>another line of work</source>
        <translation>otra línea de trabajo</translation>
    </message>
    <message>
        <source>Before the file was converted</source>
        <translation>Antes de convertir el archivo</translation>
    </message>
    <message>
        <source>End of a day’s work</source>
        <translation>Final de un día de trabajo</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Guardada a mano</translation>
    </message>
    <message>
        <source>There is no trash on this disk. Delete the file in its folder.</source>
        <translation>En este disco no hay papelera. Elimine el archivo en su carpeta.</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Party, office or firm</source>
        <translation>Partido, cargo o empresa</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page that identifies the speaker</source>
        <translation>Página que identifica al declarante</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>StampLine</name>
    <message>
        <source>Ask now</source>
        <translation>Pedir ahora</translation>
    </message>
    <message>
        <source>Time stamps still to be had: {count}. {why}</source>
        <translation>Sellos de tiempo que faltan: {count}. {why}</translation>
    </message>
    <message>
        <source>1 time stamp is on its way.</source>
        <translation>1 sello de tiempo está en camino.</translation>
    </message>
    <message>
        <source>{} time stamps are on their way.</source>
        <translation>{} sellos de tiempo están en camino.</translation>
    </message>
</context>
<context>
    <name>Stamping</name>
    <message>
        <source>Nobody agreed to time stamps on this computer yet.</source>
        <translation>En este equipo nadie ha aceptado aún los sellos de tiempo.</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Statement</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>{} statements</source>
        <translation>{} datos</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Verificado con</translation>
    </message>
    <message>
        <source>A call to the harbour master, a book, or an address</source>
        <translation>Una llamada a la capitanía del puerto, un libro o una dirección</translation>
    </message>
    <message>
        <source>Or checked with, in words</source>
        <translation>O verificado con, en palabras</translation>
    </message>
    <message>
        <source>Capture this address as evidence</source>
        <translation>Capturar esta dirección como prueba</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How it should read</source>
        <translation>Cómo debería decir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, for the desk alone</source>
        <translation>Nota, solo para la redacción</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Evidence that bears it out, or not</source>
        <translation>Prueba que lo confirma, o no</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Evidence found</source>
        <translation>Pruebas encontradas</translation>
    </message>
    <message>
        <source>Choose the words in it…</source>
        <translation>Elegir las palabras en ella…</translation>
    </message>
    <message>
        <source>No claim of this project</source>
        <translation>Ninguna afirmación de este proyecto</translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation>Repite</translation>
    </message>
    <message>
        <source>None of the library</source>
        <translation>Ninguna de la biblioteca</translation>
    </message>
    <message>
        <source>Say what it was checked with, or what came of it.</source>
        <translation>Indique con qué se verificó, o cuál fue el resultado.</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>not in this version</source>
        <translation>no está en esta versión</translation>
    </message>
    <message>
        <source>should read: {}</source>
        <translation>debería decir: {}</translation>
    </message>
    <message>
        <source>checked before: {}</source>
        <translation>ya verificado: {}</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>create project start file</source>
        <translation>crear proyecto iniciar archivo</translation>
    </message>
    <message>
        <source>load project file</source>
        <translation>cargar proyecto archivo</translation>
    </message>
    <message>
        <source>demo example try</source>
        <translation>demostración ejemplo probar</translation>
    </message>
    <message>
        <source>add text speech transcript paste address</source>
        <translation>añadir texto discurso transcripción pegar dirección agregar</translation>
    </message>
    <message>
        <source>print publish share ClaimReview HTML PDF</source>
        <translation>imprimir publicar compartir ClaimReview HTML PDF</translation>
    </message>
    <message>
        <source>evidence package zip sign court lawyer manifest</source>
        <translation>prueba paquete zip firmar tribunal abogado manifiesto</translation>
    </message>
    <message>
        <source>verify signature unbundle open zip</source>
        <translation>verificar firma desempaquetar abrir zip</translation>
    </message>
    <message>
        <source>backup duplicate save as</source>
        <translation>respaldo duplicar guardar como</translation>
    </message>
    <message>
        <source>integrity damage hash audit</source>
        <translation>integridad daño hash auditoría</translation>
    </message>
    <message>
        <source>proxy Tor time stamp authority archive operator settings</source>
        <translation>proxy Tor sello de tiempo autoridad archivo operador ajustes configuración</translation>
    </message>
    <message>
        <source>time stamp proof RFC 3161 authority</source>
        <translation>sello de tiempo prueba RFC 3161 autoridad</translation>
    </message>
    <message>
        <source>title desk scale properties</source>
        <translation>título redacción escala propiedades</translation>
    </message>
    <message>
        <source>exit leave</source>
        <translation>terminar abandonar</translation>
    </message>
    <message>
        <source>take back revert</source>
        <translation>revertir atrás</translation>
    </message>
    <message>
        <source>again repeat</source>
        <translation>otra vez repetir</translation>
    </message>
    <message>
        <source>narrow list search find</source>
        <translation>acotar lista buscar encontrar</translation>
    </message>
    <message>
        <source>conditions query where advanced search</source>
        <translation>condiciones consulta donde búsqueda avanzada</translation>
    </message>
    <message>
        <source>keep filter list favourite</source>
        <translation>conservar filtro lista favorita</translation>
    </message>
    <message>
        <source>search look for palette commands</source>
        <translation>buscar encontrar paleta órdenes comandos</translation>
    </message>
    <message>
        <source>write down note one line statement</source>
        <translation>anotar nota una línea enunciado</translation>
    </message>
    <message>
        <source>form add statement</source>
        <translation>formulario añadir enunciado agregar</translation>
    </message>
    <message>
        <source>spot candidates sentences detect</source>
        <translation>detectar candidatas frases</translation>
    </message>
    <message>
        <source>verdict judge decide rating true false</source>
        <translation>veredicto juzgar decidir calificación verdadero falso</translation>
    </message>
    <message>
        <source>unknown to do need</source>
        <translation>desconocido pendiente falta</translation>
    </message>
    <message>
        <source>sighting repeated where said link</source>
        <translation>vez repetida donde dicho enlace</translation>
    </message>
    <message>
        <source>join combine colleague copy conflict</source>
        <translation>unir combinar colega copia conflicto mezclar</translation>
    </message>
    <message>
        <source>right of reply answer response statement press office</source>
        <translation>derecho de réplica respuesta contestación comentario gabinete de prensa</translation>
    </message>
    <message>
        <source>clarify retract mistake mend after publication</source>
        <translation>aclarar retractar error enmendar fe de errores tras publicar</translation>
    </message>
    <message>
        <source>connect repeats contradicts translation</source>
        <translation>conectar repite contradice traducción</translation>
    </message>
    <message>
        <source>remove trash bin</source>
        <translation>borrar quitar papelera basura</translation>
    </message>
    <message>
        <source>source file capture page document interview proof</source>
        <translation>fuente archivo captura página documento entrevista evidencia</translation>
    </message>
    <message>
        <source>for proves backs stance</source>
        <translation>a favor prueba respalda postura</translation>
    </message>
    <message>
        <source>against disproves contradicts stance</source>
        <translation>contra desmiente contradice postura</translation>
    </message>
    <message>
        <source>quote passage weight key</source>
        <translation>cita pasaje peso clave</translation>
    </message>
    <message>
        <source>archive fetch save page address URL web download</source>
        <translation>archivar obtener guardar página dirección URL web descargar</translation>
    </message>
    <message>
        <source>queue under way progress failed retry</source>
        <translation>cola en marcha progreso falló reintentar</translation>
    </message>
    <message>
        <source>EXIF metadata GPS C2PA badges versions stamps fingerprint</source>
        <translation>EXIF metadatos GPS C2PA versiones sellos huella</translation>
    </message>
    <message>
        <source>preview check copy wrong cookie login</source>
        <translation>vista previa revisar copia mal cookie acceso</translation>
    </message>
    <message>
        <source>refresh reload archive update</source>
        <translation>recargar refrescar archivar actualizar</translation>
    </message>
    <message>
        <source>many several edit multiple</source>
        <translation>varios muchos lote editar múltiple</translation>
    </message>
    <message>
        <source>label keyword mark</source>
        <translation>etiqueta palabra clave marca</translation>
    </message>
    <message>
        <source>assignee who responsible hand over</source>
        <translation>responsable quién encargar pasar</translation>
    </message>
    <message>
        <source>deadline date when</source>
        <translation>fecha límite vencimiento cuándo</translation>
    </message>
    <message>
        <source>spreadsheet grid columns rows</source>
        <translation>hoja de cálculo cuadrícula columnas filas</translation>
    </message>
    <message>
        <source>fields spreadsheet order</source>
        <translation>campos hoja de cálculo orden</translation>
    </message>
    <message>
        <source>check blockers publish ready problems warnings rules</source>
        <translation>comprobar obstáculos publicar listo problemas avisos reglas</translation>
    </message>
    <message>
        <source>log journal changes audit who</source>
        <translation>registro diario cambios auditoría quién</translation>
    </message>
    <message>
        <source>deleted bin restore</source>
        <translation>eliminados borrados restaurar basura</translation>
    </message>
    <message>
        <source>backup versions restore</source>
        <translation>respaldo versiones restaurar</translation>
    </message>
    <message>
        <source>undo older edit take back</source>
        <translation>deshacer cambio anterior atrás</translation>
    </message>
    <message>
        <source>undelete bring back</source>
        <translation>recuperar traer de vuelta</translation>
    </message>
    <message>
        <source>erase source protection delete forever</source>
        <translation>borrar protección de fuentes eliminar siempre</translation>
    </message>
    <message>
        <source>status waiting parked open</source>
        <translation>estado espera aparcada abierta</translation>
    </message>
    <message>
        <source>priority checkable rate importance</source>
        <translation>prioridad verificable valorar importancia</translation>
    </message>
    <message>
        <source>priority triage importance</source>
        <translation>prioridad triaje importancia</translation>
    </message>
    <message>
        <source>subject theme category</source>
        <translation>asunto categoría materia</translation>
    </message>
    <message>
        <source>change correct wording speaker</source>
        <translation>cambiar corregir enunciado declarante</translation>
    </message>
    <message>
        <source>log versions changes</source>
        <translation>registro versiones cambios</translation>
    </message>
    <message>
        <source>checkworthy spot sentence</source>
        <translation>verificable detectar frase</translation>
    </message>
    <message>
        <source>PDF picture original layout</source>
        <translation>PDF imagen original diseño</translation>
    </message>
    <message>
        <source>blur hidden picture</source>
        <translation>difuminar oculta imagen</translation>
    </message>
    <message>
        <source>SVG PNG image save</source>
        <translation>SVG PNG imagen guardar</translation>
    </message>
    <message>
        <source>second another</source>
        <translation>segunda otra</translation>
    </message>
    <message>
        <source>hide navigation rail icons</source>
        <translation>ocultar navegación iconos</translation>
    </message>
    <message>
        <source>theme appearance automatic</source>
        <translation>tema apariencia automático</translation>
    </message>
    <message>
        <source>theme bright day appearance</source>
        <translation>tema claro día apariencia</translation>
    </message>
    <message>
        <source>theme night black appearance</source>
        <translation>tema noche negro apariencia</translation>
    </message>
    <message>
        <source>theme accessibility visibility</source>
        <translation>tema accesibilidad visibilidad</translation>
    </message>
    <message>
        <source>zoom in bigger font text size</source>
        <translation>acercar letra tamaño fuente</translation>
    </message>
    <message>
        <source>zoom out font text size</source>
        <translation>alejar letra tamaño fuente</translation>
    </message>
    <message>
        <source>zoom reset font text size</source>
        <translation>restablecer letra tamaño fuente</translation>
    </message>
    <message>
        <source>settings options language theme</source>
        <translation>ajustes opciones idioma tema configuración</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>atajos teclado accesos directos</translation>
    </message>
    <message>
        <source>help documentation guide</source>
        <translation>ayuda documentación guía</translation>
    </message>
    <message>
        <source>tutorial tour learn first</source>
        <translation>tutorial recorrido aprender primera</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>graph diagram network picture</source>
        <translation>grafo diagrama red imagen</translation>
    </message>
    <message>
        <source>chronology dates picture</source>
        <translation>línea de tiempo fechas imagen</translation>
    </message>
    <message>
        <source>party fairness statistics speakers picture</source>
        <translation>partido equidad estadística declarantes imagen</translation>
    </message>
    <message>
        <source>statistics numbers dashboard picture</source>
        <translation>estadística números tablero imagen</translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>Folder of report templates</source>
        <translation>Carpeta de plantillas de informe</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>Las del programa</translation>
    </message>
    <message>
        <source>Make a folder of templates…</source>
        <translation>Crear carpeta…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>There is no folder {}.</source>
        <translation>No hay ninguna carpeta {}.</translation>
    </message>
    <message>
        <source>Reports look as the program has them.</source>
        <translation>Los informes tienen el aspecto propio del programa.</translation>
    </message>
    <message>
        <source>Reports use these templates from now on.</source>
        <translation>Los informes usan estas plantillas desde ahora.</translation>
    </message>
    <message>
        <source>Make a folder of templates</source>
        <translation>Crear una carpeta de plantillas</translation>
    </message>
    <message>
        <source>Report templates</source>
        <translation>Plantillas de informe</translation>
    </message>
    <message>
        <source>Reports use these templates from now on. {} in it lists the fields.</source>
        <translation>Los informes usan estas plantillas desde ahora. En la carpeta, {} enumera los campos.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… y {} más</translation>
    </message>
    <message>
        <source>All templates can be used.</source>
        <translation>Se pueden usar todas las plantillas.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>The investigation</source>
        <translation>La investigación</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparición</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pregunta pendiente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>File of a copy</source>
        <translation>Archivo de una copia</translation>
    </message>
    <message>
        <source>Link check</source>
        <translation>Comprobación del enlace</translation>
    </message>
    <message>
        <source>Copy in an archive</source>
        <translation>Copia en un archivo público</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Request for comment</source>
        <translation>Petición de respuesta</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Objection overridden</source>
        <translation>Objeción desestimada</translation>
    </message>
    <message>
        <source>Rating of others</source>
        <translation>Calificación de otros medios</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Archivo entregado</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>Se añadió: {}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>Se cambió: {}</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>Se eliminó: {}</translation>
    </message>
    <message>
        <source>{}: removed for good</source>
        <translation>Se borró para siempre: {}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Words as said</source>
        <translation>Palabras textuales</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Checkable</source>
        <translation>Verificable</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Grado de urgencia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Address of the desk</source>
        <translation>Dirección de la redacción</translation>
    </message>
    <message>
        <source>Address of the report</source>
        <translation>Dirección del informe</translation>
    </message>
    <message>
        <source>Rating scale</source>
        <translation>Escala de calificación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Weight of reach</source>
        <translation>Peso del alcance</translation>
    </message>
    <message>
        <source>Weight of harm</source>
        <translation>Peso del daño</translation>
    </message>
    <message>
        <source>Weight of checkable</source>
        <translation>Peso de lo verificable</translation>
    </message>
    <message>
        <source>Weight of urgency</source>
        <translation>Peso de la urgencia</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Party or organisation</source>
        <translation>Partido u organización</translation>
    </message>
    <message>
        <source>Page that identifies</source>
        <translation>Página que identifica</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Other claim</source>
        <translation>Otra afirmación</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Appeared on</source>
        <translation>Apareció el</translation>
    </message>
    <message>
        <source>First appearance</source>
        <translation>Primera aparición</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Took place on</source>
        <translation>Ocurrió el</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 del texto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Address asked for</source>
        <translation>Dirección pedida</translation>
    </message>
    <message>
        <source>Address reached</source>
        <translation>Dirección alcanzada</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Why not complete</source>
        <translation>Por qué no está completa</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leída por</translation>
    </message>
    <message>
        <source>From letter</source>
        <translation>Desde la letra</translation>
    </message>
    <message>
        <source>To letter</source>
        <translation>Hasta la letra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Palabras antes</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Palabras después</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Key evidence</source>
        <translation>Prueba clave</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Lugar en el orden</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Rating in words</source>
        <translation>Calificación en palabras</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Grado de confianza</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Citations weighed</source>
        <translation>Citas consideradas</translation>
    </message>
    <message>
        <source>Key evidence it rests on</source>
        <translation>Pruebas clave en que se apoya</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Cualquiera de ellas</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenada por</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupada por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Never sent to third parties</source>
        <translation>No se envía a terceros</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translation>SHA-256 del acta</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Made elsewhere by</source>
        <translation>Hecha en otro lugar con</translation>
    </message>
    <message>
        <source>Made elsewhere at, by its own account</source>
        <translation>Hecha en otro lugar el, según dice ella misma</translation>
    </message>
    <message>
        <source>Why there is no text</source>
        <translation>Por qué no hay texto</translation>
    </message>
    <message>
        <source>Why there is no picture</source>
        <translation>Por qué no hay imagen</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>Huella de la imagen</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Qué no está bien</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho a partir de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo público</translation>
    </message>
    <message>
        <source>Asked to save it</source>
        <translation>Se pidió guardarla</translation>
    </message>
    <message>
        <source>Address of the copy</source>
        <translation>Dirección de la copia</translation>
    </message>
    <message>
        <source>Copied at</source>
        <translation>Copiada el</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Pedida el</translation>
    </message>
    <message>
        <source>Page of corrections</source>
        <translation>Página de correcciones</translation>
    </message>
    <message>
        <source>Page of the desk’s rules</source>
        <translation>Página de las normas de la redacción</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Draft of our own</source>
        <translation>Borrador propio</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>Never named in public</source>
        <translation>Nunca se nombra en público</translation>
    </message>
    <message>
        <source>Name in public</source>
        <translation>Nombre en público</translation>
    </message>
    <message>
        <source>Title in public</source>
        <translation>Título en público</translation>
    </message>
    <message>
        <source>Further ratings</source>
        <translation>Otras calificaciones</translation>
    </message>
    <message>
        <source>Address of the original</source>
        <translation>Dirección del original</translation>
    </message>
    <message>
        <source>What the original shows</source>
        <translation>Qué muestra el original</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>A quién se preguntó</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Dirección o número</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Se preguntó el</translation>
    </message>
    <message>
        <source>Reply wanted by</source>
        <translation>Plazo para responder</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondió el</translation>
    </message>
    <message>
        <source>Would not answer</source>
        <translation>No quiso responder</translation>
    </message>
    <message>
        <source>Why nobody was asked</source>
        <translation>Por qué no se preguntó a nadie</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Anotada el</translation>
    </message>
    <message>
        <source>Corrected at</source>
        <translation>Corregido el</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Deciding words</source>
        <translation>Palabras decisivas</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Verificado con</translation>
    </message>
    <message>
        <source>How it should read</source>
        <translation>Cómo debería decir</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Overridden at</source>
        <translation>Desestimada el</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>Estado del historial</translation>
    </message>
    <message>
        <source>Claims in it</source>
        <translation>Afirmaciones que contiene</translation>
    </message>
    <message>
        <source>Things withheld</source>
        <translation>Cosas omitidas</translation>
    </message>
    <message>
        <source>Salt of what was withheld</source>
        <translation>Sal de lo omitido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>se movió</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>ya no funciona</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrada</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>none there</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>right</source>
        <translation>está bien</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>no está bien</translation>
    </message>
    <message>
        <source>for the desk</source>
        <translation>para la redacción</translation>
    </message>
    <message>
        <source>for readers</source>
        <translation>para los lectores</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>is there again</source>
        <translation>está de nuevo</translation>
    </message>
    <message>
        <source>has another value since</source>
        <translation>tiene otro valor desde entonces</translation>
    </message>
    <message>
        <source>is used by something newer</source>
        <translation>lo usa algo más reciente</translation>
    </message>
    <message>
        <source>refers to what is no longer there</source>
        <translation>se refiere a lo que ya no está</translation>
    </message>
    <message>
        <source>has its like already</source>
        <translation>ya tiene otro igual</translation>
    </message>
    <message>
        <source>was removed for good</source>
        <translation>se borró para siempre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message>
        <source>deleted {when} by {who}</source>
        <translation>eliminado {when} por {who}</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>What you delete comes here, and can be brought back.</source>
        <translation>Lo que elimina viene aquí y se puede recuperar.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Qué se eliminó</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>Filtrar la papelera</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>{}+</source>
        <translation>{}+</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} encontrados</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>{} entries</source>
        <translation>{} elementos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Comes back with it: {}</source>
        <translation>Vuelve con ello: {}</translation>
    </message>
    <message>
        <source>1 entry chosen</source>
        <translation>1 elemento elegido</translation>
    </message>
    <message>
        <source>{} entries chosen</source>
        <translation>{} elementos elegidos</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>2026-01-31, today, +7d</source>
        <translation>2026-01-31, hoy, +7d</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Rating scale</source>
        <translation>Escala de calificación</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Save verdict</source>
        <translation>Guardar el veredicto</translation>
    </message>
    <message>
        <source>Earlier on this claim</source>
        <translation>Antes, sobre esta afirmación</translation>
    </message>
    <message>
        <source>Earlier on like claims</source>
        <translation>Antes, sobre afirmaciones parecidas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: {}</source>
        <translation>Abrir: {}</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>What the evidence shows, and why this rating</source>
        <translation>Qué muestran las pruebas, y por qué esta calificación</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Grado de confianza</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Lo que no se sabe</translation>
    </message>
    <message>
        <source>What could still change the verdict</source>
        <translation>Lo que aún podría cambiar el veredicto</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>What made you change the verdict</source>
        <translation>Qué le hizo cambiar el veredicto</translation>
    </message>
    <message>
        <source>Reason for the change (now: {})</source>
        <translation>Motivo del cambio (ahora: {})</translation>
    </message>
    <message>
        <source>Cited so far: {} for, {} against, {} as context.</source>
        <translation>Citado hasta ahora: {} a favor, {} en contra, {} de contexto.</translation>
    </message>
    <message>
        <source>Choose a rating.</source>
        <translation>Elija una calificación.</translation>
    </message>
    <message>
        <source>Verdict saved: {}</source>
        <translation>Veredicto guardado: {}</translation>
    </message>
    <message>
        <source>And {} more.</source>
        <translation>Y {} más.</translation>
    </message>
    <message>
        <source>Before you rate: {}</source>
        <translation>Antes de calificar: {}</translation>
    </message>
</context>
<context>
    <name>ViewRows</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>View deleted.</source>
        <translation>Vista eliminada.</translation>
    </message>
</context>
<context>
    <name>ViewVerbs</name>
    <message>
        <source>The manual could not be opened. It is the file {}.</source>
        <translation>No se pudo abrir el manual. Es el archivo {}.</translation>
    </message>
</context>
<context>
    <name>WaiveAllDialog</name>
    <message>
        <source>Override objections</source>
        <translation>Desestimar objeciones</translation>
    </message>
    <message>
        <source>1 objection is to be mended, or overridden with a reason.</source>
        <translation>Hay 1 objeción por corregir, o por desestimar con un motivo.</translation>
    </message>
    <message>
        <source>{} objections are to be mended, or overridden with a reason.</source>
        <translation>Hay {} objeciones por corregir, o por desestimar con un motivo.</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>Por qué puede quedar como está</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Desestimar</translation>
    </message>
    <message>
        <source>{message} ({count} times)</source>
        <translation>{message} ({count} veces)</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… y {} más</translation>
    </message>
    <message>
        <source>The objection is overridden.</source>
        <translation>La objeción queda desestimada.</translation>
    </message>
    <message>
        <source>{} objections are overridden.</source>
        <translation>Quedan desestimadas {} objeciones.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, kept in the history for each of them</source>
        <translation>Motivo, queda en el historial con cada una</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Override an objection</source>
        <translation>Desestimar una objeción</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>Por qué puede quedar como está</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Motivo, queda en el historial</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Desestimar</translation>
    </message>
    <message>
        <source>The objection is overridden.</source>
        <translation>La objeción queda desestimada.</translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>A claim’s priority is the mean of what is rated, by these weights. 0 leaves a rating out.</source>
        <translation>La prioridad de una afirmación es la media de lo valorado, con estos pesos. 0 deja fuera un valor.</translation>
    </message>
    <message>
        <source>What would come first</source>
        <translation>Qué iría primero</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No claim is rated yet.</source>
        <translation>Aún no se ha valorado ninguna afirmación.</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Fact-Check Workbench</source>
        <translation>Fact-Check Workbench</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertas hace poco</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>Bring in a text, pick the claims worth checking, and say who made them.</source>
        <translation>Traiga un texto, elija las afirmaciones que conviene verificar y diga quién las hizo.</translation>
    </message>
    <message>
        <source>Collect what bears on each, down to the sentence: for, against, or as context.</source>
        <translation>Reúna lo que viene al caso de cada una, hasta la frase: a favor, en contra o como contexto.</translation>
    </message>
    <message>
        <source>Rate it, give your reasons, and hand out a report that others can check.</source>
        <translation>Califique, dé sus razones y entregue un informe que otros puedan comprobar.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Fact-Check Workbench</source>
        <translation>Fact-Check Workbench</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>A la espera de respuesta</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Re-check due</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Refutes</source>
        <translation>Refuta</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>No bearing</source>
        <translation>No viene al caso</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Grabación de sonido</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Carta o correo electrónico</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaria</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundaria</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Persona experta</translation>
    </message>
    <message>
        <source>Own reporting</source>
        <translation>Trabajo propio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repite</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Desmiente</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Is a narrower form of</source>
        <translation>Es una forma más concreta de</translation>
    </message>
    <message>
        <source>Is a translation of</source>
        <translation>Es una traducción de</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <source>from the web</source>
        <translation>de la web</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegada</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>anotada</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Aclaración</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Retraction</source>
        <translation>Retractación</translation>
    </message>
    <message>
        <source>moved in the newest copy</source>
        <translation>movido en la copia más reciente</translation>
    </message>
    <message>
        <source>changed in the newest copy: read it again</source>
        <translation>cambió en la copia más reciente: vuelva a leerlo</translation>
    </message>
    <message>
        <source>more than once in the newest copy</source>
        <translation>más de una vez en la copia más reciente</translation>
    </message>
    <message>
        <source>gone from the newest copy</source>
        <translation>ya no está en la copia más reciente</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>In several places</source>
        <translation>En varios lugares</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Se movió</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Ya no funciona</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Never looked at</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Due for another look</source>
        <translation>Por comprobar de nuevo</translation>
    </message>
    <message>
        <source>In a public archive</source>
        <translation>En un archivo público</translation>
    </message>
    <message>
        <source>Page or file</source>
        <translation>Página o archivo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Notas propias</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Paquete de pruebas</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>Por cambiar</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erróneo</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>No fact</source>
        <translation>No es un hecho</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Is repeated by</source>
        <translation>Es repetida por</translation>
    </message>
    <message>
        <source>Is denied by</source>
        <translation>Es desmentida por</translation>
    </message>
    <message>
        <source>Is a wider form of</source>
        <translation>Es una forma más amplia de</translation>
    </message>
    <message>
        <source>Has a translation</source>
        <translation>Tiene una traducción</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>ayer {clock}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Go to</source>
        <translation>Ir a ella</translation>
    </message>
</context>
</TS>
