<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>A private place to write after a breakup. All you write stays in one locked file on this computer. Nothing goes online.</source>
        <translation>Un lugar privado para escribir después de una ruptura. Todo lo que escribes se queda en un solo archivo bloqueado, en este equipo. Nada sale a internet.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Viene sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Hecho con</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>For writing and reading.</source>
        <translation>Para escribir y leer.</translation>
    </message>
    <message>
        <source>Mood marks</source>
        <translation>Marcas de ánimo</translation>
    </message>
    <message>
        <source>Show a notch as well</source>
        <translation>Mostrar también una muesca</translation>
    </message>
    <message>
        <source>A short line in each mark, higher for more pleasant.</source>
        <translation>Una línea corta en cada marca, más alta cuanto más agradable.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Follows the system unless you turn it on here.</source>
        <translation>Sigue al sistema, salvo que lo actives aquí.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of Afterword</source>
        <translation>Idioma de Afterword</translation>
    </message>
    <message>
        <source>It changes when the journal is locked. Your own words stay as they are.</source>
        <translation>Cambia cuando el diario se bloquea. Tus propias palabras se quedan como están.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Copies are locked with the same passphrase.</source>
        <translation>Las copias están bloqueadas con la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Last copy on %1, %2.</source>
        <translation>Última copia: %1, %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Making a copy and reading it back…</source>
        <translation>Haciendo una copia y leyéndola de nuevo…</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>Se paró. No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>The copy is on its way…</source>
        <translation>La copia está en camino…</translation>
    </message>
    <message>
        <source>It lies beside this journal now: %1. Lock, then choose &quot;Another journal&quot; to look into it.</source>
        <translation>Ahora está junto a este diario: %1. Para mirar en ella, bloquea y elige «Otro diario».</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Elegir una copia…</translation>
    </message>
    <message>
        <source>Bring back from a copy</source>
        <translation>Recuperar de una copia</translation>
    </message>
    <message>
        <source>It opens beside this one, so nothing is lost.</source>
        <translation>Se abre junto a este, así no se pierde nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>Todavía no hay ninguna copia</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>Bring in pages</source>
        <translation>Traer páginas</translation>
    </message>
    <message>
        <source>From another diary or a folder of notes. You see what is in it first, and a second time adds nothing.</source>
        <translation>De otro diario o de una carpeta de notas. Primero ves lo que hay dentro, y una segunda vez no añade nada.</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Keep copies automatically</source>
        <translation>Guardar copias automáticamente</translation>
    </message>
    <message>
        <source>Checked copies, made while you are away: seven days and four weeks are kept.</source>
        <translation>Copias comprobadas, hechas mientras no estás: se guardan las de siete días y cuatro semanas.</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>De otros lugares</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>That passphrase does not open the file.</source>
        <translation>Esa frase de contraseña no abre el archivo.</translation>
    </message>
    <message>
        <source>It is the one of the other program. Type it once more.</source>
        <translation>Es la del otro programa. Escríbela una vez más.</translation>
    </message>
    <message>
        <source>The file breaks off, or part of it is damaged.</source>
        <translation>El archivo se corta, o una parte está dañada.</translation>
    </message>
    <message>
        <source>Nothing came in. Export it from the other program once more.</source>
        <translation>No entró nada. Expórtalo otra vez desde el otro programa.</translation>
    </message>
    <message>
        <source>The file was made by a newer version than Afterword knows.</source>
        <translation>El archivo se hizo con una versión más nueva que las que conoce Afterword.</translation>
    </message>
    <message>
        <source>Nothing came in. A newer Afterword may read it.</source>
        <translation>No entró nada. Puede que un Afterword más nuevo lo lea.</translation>
    </message>
    <message>
        <source>The file is larger than Afterword takes in one go.</source>
        <translation>El archivo es más grande de lo que Afterword puede tomar de una vez.</translation>
    </message>
    <message>
        <source>Nothing came in. Export it in parts, a year at a time.</source>
        <translation>No entró nada. Expórtalo por partes, un año cada vez.</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>Ahora no hay ningún archivo así.</translation>
    </message>
    <message>
        <source>It may have a new name or place. Choose it once more.</source>
        <translation>Puede que tenga otro nombre o esté en otro lugar. Elígelo una vez más.</translation>
    </message>
    <message>
        <source>Afterword does not know this kind of file.</source>
        <translation>Afterword no conoce este tipo de archivo.</translation>
    </message>
    <message>
        <source>Nothing came in. If you know where it is from, choose that, or export it as text or Markdown.</source>
        <translation>No entró nada. Si sabes de dónde es, elige eso, o expórtalo como texto o Markdown.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se paró.</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>No entró nada.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Nothing came in. Make some room, then try once more.</source>
        <translation>No entró nada. Haz algo de espacio y prueba una vez más.</translation>
    </message>
    <message>
        <source>The file cannot be read, or the journal cannot be changed.</source>
        <translation>El archivo no se puede leer, o el diario no se puede cambiar.</translation>
    </message>
    <message>
        <source>Nothing came in. Look at what its folder allows.</source>
        <translation>No entró nada. Mira qué permite su carpeta.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation>No hubo memoria suficiente.</translation>
    </message>
    <message>
        <source>Nothing came in. Close other programs, then try once more.</source>
        <translation>No entró nada. Cierra otros programas y prueba una vez más.</translation>
    </message>
    <message>
        <source>The disk gave an error.</source>
        <translation>El disco dio un error.</translation>
    </message>
    <message>
        <source>Nothing came in. Check that the disk is plugged in, then try once more.</source>
        <translation>No entró nada. Comprueba que el disco está conectado y prueba una vez más.</translation>
    </message>
    <message>
        <source>Afterword made a mistake.</source>
        <translation>Afterword cometió un error.</translation>
    </message>
    <message>
        <source>Nothing came in, and your journal is as it was.</source>
        <translation>No entró nada, y tu diario está como estaba.</translation>
    </message>
    <message>
        <source>There is nothing in it that can come in.</source>
        <translation>No hay nada ahí que pueda entrar.</translation>
    </message>
    <message>
        <source>%1 new, %2 here already.</source>
        <translation>%1 nuevas, %2 ya están aquí.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un título</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>a mood</source>
        <translation>un ánimo</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>The file is locked by the program it came from.</source>
        <translation>El archivo está bloqueado por el programa del que viene.</translation>
    </message>
    <message>
        <source>Nothing came in. Save it there without a password, then choose that file. In Standard Notes it is called a decrypted backup.</source>
        <translation>No entró nada. Guárdalo allí sin contraseña y luego elige ese archivo. En Standard Notes se llama copia de seguridad descifrada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>Una entrada.</numerusform>
            <numerusform>%Ln entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>All are here already.</source>
        <translation>Todo eso ya está aquí.</translation>
    </message>
    <message>
        <source>None are here yet.</source>
        <translation>Nada de eso está aquí todavía.</translation>
    </message>
    <message>
        <source>Could not be read: %1. What is in there is kept as files on a page of its own.</source>
        <translation>No se pudo leer: %1. Lo que hay ahí se guarda como archivos en una página propia.</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>More marks, taller bar</source>
        <translation>Más marcas, barra más alta</translation>
    </message>
    <message>
        <source>More energy, bigger dot</source>
        <translation>Más energía, punto más grande</translation>
    </message>
    <message>
        <source>Squares are about the whole day.</source>
        <translation>Los cuadrados son del día entero.</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>Impulso</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Recorrido</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--feel goes with --mood.</source>
        <translation>--feel va junto con --mood.</translation>
    </message>
    <message>
        <source>--mood is like -2,1: P from -3 to 3, E from -2 to 2.</source>
        <translation>--mood se escribe como -2,1: P de -3 a 3, E de -2 a 2.</translation>
    </message>
    <message>
        <source>--feel takes up to three words.</source>
        <translation>--feel admite hasta tres palabras.</translation>
    </message>
    <message>
        <source>--kind is page, log or checkin.</source>
        <translation>--kind es page, log o checkin.</translation>
    </message>
    <message>
        <source>--at is a time like 2026-03-29T21:30 or 2026-03-29T21:30:00+02:00.</source>
        <translation>--at es un momento como 2026-03-29T21:30 o 2026-03-29T21:30:00+02:00.</translation>
    </message>
    <message>
        <source>The title is too long. It can have 1000 letters.</source>
        <translation>El título es demasiado largo. Puede tener 1000 letras.</translation>
    </message>
    <message>
        <source>Write, then press Ctrl+D on an empty line.</source>
        <translation>Escribe y luego pulsa Ctrl+D en una línea vacía.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, or longer than 4 million bytes. Nothing was changed.</source>
        <translation>El texto no es UTF-8, o tiene más de 4 millones de bytes. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing to keep: no text, no title and no mood.</source>
        <translation>No hay nada que guardar: ni texto, ni título, ni ánimo.</translation>
    </message>
    <message>
        <source>The shells are bash, zsh and fish.</source>
        <translation>Las shells son bash, zsh y fish.</translation>
    </message>
    <message>
        <source>The output could not be written. Look where it was sent to.</source>
        <translation>La salida no se pudo escribir. Mira adónde se envió.</translation>
    </message>
    <message>
        <source>Try: afterword-cli --help</source>
        <translation>Prueba: afterword-cli --help</translation>
    </message>
    <message>
        <source>That passphrase or code does not open this journal. Check capitals and the keyboard layout, and try again.</source>
        <translation>Esa frase de contraseña o ese código no abre este diario. Mira las mayúsculas y la distribución del teclado, y prueba otra vez.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be opened. Use a backup, and keep this file as it is.</source>
        <translation>El archivo está dañado y no se puede abrir. Usa una copia de seguridad y guarda este archivo como está.</translation>
    </message>
    <message>
        <source>This is not an Afterword journal. Check the file&apos;s name.</source>
        <translation>Esto no es un diario de Afterword. Mira el nombre del archivo.</translation>
    </message>
    <message>
        <source>A newer Afterword made this file. Update to open it.</source>
        <translation>Este archivo lo hizo un Afterword más nuevo. Actualiza para abrirlo.</translation>
    </message>
    <message>
        <source>The key cost is outside the limits: 3 to 16 passes over 64 to 1024 MiB, at most half of this computer&apos;s memory.</source>
        <translation>El coste de la clave está fuera de los límites: de 3 a 16 pasadas sobre 64 a 1024 MiB, como mucho la mitad de la memoria de este equipo.</translation>
    </message>
    <message>
        <source>This journal is open in another place. Close it there first.</source>
        <translation>Este diario está abierto en otro lugar. Ciérralo allí primero.</translation>
    </message>
    <message>
        <source>You have no permission to read or write here. Change it, or copy the file to another folder.</source>
        <translation>No tienes permiso para leer o escribir aquí. Cámbialo, o copia el archivo a otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space.</source>
        <translation>El disco está lleno. No se cambió nada. Libera algo de espacio.</translation>
    </message>
    <message>
        <source>The file was moved meanwhile. Nothing was changed.</source>
        <translation>El archivo se movió mientras tanto. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such file. Check its name.</source>
        <translation>No hay ningún archivo así. Mira su nombre.</translation>
    </message>
    <message>
        <source>This copy is older than the one last open here.</source>
        <translation>Esta copia es más antigua que la última que se abrió aquí.</translation>
    </message>
    <message>
        <source>That could not be understood, or is too long.</source>
        <translation>Eso no se pudo entender, o es demasiado largo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se paró. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is too little free memory. Close other programs.</source>
        <translation>Hay muy poca memoria libre. Cierra otros programas.</translation>
    </message>
    <message>
        <source>The disk answered with an error. Check it and try again.</source>
        <translation>El disco respondió con un error. Compruébalo y prueba otra vez.</translation>
    </message>
    <message>
        <source>Something broke here, and it is our fault. Try again.</source>
        <translation>Algo se rompió aquí, y es fallo nuestro. Prueba otra vez.</translation>
    </message>
    <message>
        <source>There is something of that name already. Nothing was written.</source>
        <translation>Ya hay algo con ese nombre. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no such folder. Nothing was written.</source>
        <translation>No hay ninguna carpeta así. No se escribió nada.</translation>
    </message>
    <message>
        <source>That place cannot be written to. Nothing was written.</source>
        <translation>En ese lugar no se puede escribir. No se escribió nada.</translation>
    </message>
    <message>
        <source>A page does not open, so nothing was written. &quot;check --deep&quot; says more; &quot;rescue&quot; saves what opens.</source>
        <translation>Una página no se abre, así que no se escribió nada. «check --deep» dice más; «rescue» salva lo que se abre.</translation>
    </message>
    <message>
        <source>--format is one of those that &quot;formats&quot; lists as written.</source>
        <translation>--format es uno de los que «formats» muestra con «escribe».</translation>
    </message>
    <message>
        <source>--out PATH says where to write.</source>
        <translation>--out PATH dice dónde escribir.</translation>
    </message>
    <message>
        <source>The copy is not locked: anyone who has it can read it.</source>
        <translation>La copia no está bloqueada: quien la tenga puede leerla.</translation>
    </message>
    <message>
        <source>pages written: %1</source>
        <translation>páginas escritas: %1</translation>
    </message>
    <message>
        <source>--mood is like meh=0: a word of the source, then -3 to 3.</source>
        <translation>--mood se escribe como meh=0: una palabra de la fuente y luego de -3 a 3.</translation>
    </message>
    <message>
        <source>There is no format of that name to read. &quot;formats&quot; lists them.</source>
        <translation>No hay ningún formato de lectura con ese nombre. «formats» los muestra.</translation>
    </message>
    <message>
        <source>--%1 needs the number of an open descriptor.</source>
        <translation>--%1 requiere el número de un descriptor abierto.</translation>
    </message>
    <message>
        <source>Left over from an import</source>
        <translation>Restos de una importación</translation>
    </message>
    <message>
        <source>The file is locked. Give its passphrase with --source-passphrase-fd N. Nothing came in.</source>
        <translation>El archivo está bloqueado. Da su frase de contraseña con --source-passphrase-fd N. No entró nada.</translation>
    </message>
    <message>
        <source>The file was made by a newer version. Nothing came in.</source>
        <translation>El archivo lo hizo una versión más nueva. No entró nada.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No hay ningún archivo ni carpeta así.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file is too large, or packed beyond reason. Nothing came in.</source>
        <translation>El archivo es demasiado grande, o está comprimido más allá de lo razonable. No entró nada.</translation>
    </message>
    <message>
        <source>The file breaks off or is damaged. Nothing came in.</source>
        <translation>El archivo se corta o está dañado. No entró nada.</translation>
    </message>
    <message>
        <source>The file is not in that format. Nothing came in.</source>
        <translation>El archivo no está en ese formato. No entró nada.</translation>
    </message>
    <message>
        <source>No format fits this file. Name one with --format; &quot;formats&quot; lists them.</source>
        <translation>Ningún formato encaja con este archivo. Nombra uno con --format; «formats» los muestra.</translation>
    </message>
    <message>
        <source>read %1, new %2, already there %3, not understood %4</source>
        <translation>leídas %1, nuevas %2, ya estaban %3, sin entender %4</translation>
    </message>
    <message>
        <source>To take it out again: --undo %1</source>
        <translation>Para quitarlo otra vez: --undo %1</translation>
    </message>
    <message>
        <source>--undo takes the id that an import gave.</source>
        <translation>--undo lleva el id que dio una importación.</translation>
    </message>
    <message>
        <source>There is nothing of that import here.</source>
        <translation>Aquí no hay nada de esa importación.</translation>
    </message>
    <message>
        <source>taken out %1, changed since and kept %2</source>
        <translation>quitadas %1, cambiadas desde entonces y conservadas %2</translation>
    </message>
    <message>
        <source>These words for moods have no number and come in without a mark: %1. Give one with --mood WORD=P.</source>
        <translation>Estas palabras de ánimo no tienen número y entran sin marca: %1. Da uno con --mood WORD=P.</translation>
    </message>
    <message>
        <source>--undo takes no file to read.</source>
        <translation>--undo no lleva ningún archivo que leer.</translation>
    </message>
    <message>
        <source>Which file or folder?</source>
        <translation>¿Qué archivo o carpeta?</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lee, escribe</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>--kdf is like 3,256: passes and MiB.</source>
        <translation>--kdf se escribe como 3,256: pasadas y MiB.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged. Nothing was changed. Look with: afterword-cli check --deep</source>
        <translation>Una parte de este diario está dañada. No se cambió nada. Mira con: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older copies of this file, backups too, still open with the old one; if someone may know it, use: afterword-cli rekey</source>
        <translation>La frase de contraseña está cambiada. Las copias anteriores de este archivo, también las de seguridad, se siguen abriendo con la antigua; si alguien puede saberla, usa: afterword-cli rekey</translation>
    </message>
    <message>
        <source>Everything has new keys. Older copies of this file, backups too, still open with the old passphrase and code.</source>
        <translation>Todo tiene claves nuevas. Las copias anteriores de este archivo, también las de seguridad, se siguen abriendo con la frase de contraseña y el código antiguos.</translation>
    </message>
    <message>
        <source>Write this recovery code on paper. It opens the journal when the passphrase is lost, and it is not shown again.</source>
        <translation>Escribe este código de recuperación en papel. Abre el diario cuando se pierde la frase de contraseña, y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>The other copy has a save that was cut off. Open it once in Afterword, close it, and merge then.</source>
        <translation>La otra copia tiene un guardado que quedó cortado. Ábrela una vez en Afterword, ciérrala y une después.</translation>
    </message>
    <message>
        <source>The other file is another journal, not a copy of this one. Nothing was changed.</source>
        <translation>El otro archivo es otro diario, no una copia de este. No se cambió nada.</translation>
    </message>
    <message>
        <source>The other copy has keys of its own.</source>
        <translation>La otra copia tiene sus propias claves.</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Todo eso ya está aquí.</translation>
    </message>
    <message>
        <source>Pages that only the other had</source>
        <translation>Páginas que solo tenía la otra</translation>
    </message>
    <message>
        <source>Pages that are newer there</source>
        <translation>Páginas que son más nuevas allí</translation>
    </message>
    <message>
        <source>Pages joined, without two texts</source>
        <translation>Páginas unidas, sin dos textos</translation>
    </message>
    <message>
        <source>Pages kept twice</source>
        <translation>Páginas guardadas dos veces</translation>
    </message>
    <message>
        <source>Letters, new or newer</source>
        <translation>Cartas nuevas o más nuevas</translation>
    </message>
    <message>
        <source>Letters let go in the other copy</source>
        <translation>Cartas que se soltaron en la otra copia</translation>
    </message>
    <message>
        <source>Other things kept twice</source>
        <translation>Otras cosas guardadas dos veces</translation>
    </message>
    <message>
        <source>Tags, people, marks, urges, paths and the like</source>
        <translation>Etiquetas, personas, marcas, impulsos, recorridos y cosas así</translation>
    </message>
    <message>
        <source>Older texts of pages</source>
        <translation>Textos anteriores de páginas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Kept twice: %1 %2</source>
        <translation>Guardado dos veces: %1 %2</translation>
    </message>
    <message>
        <source>Could not be brought over, and stay in the other copy: %1</source>
        <translation>No se pudieron traer y se quedan en la otra copia: %1</translation>
    </message>
    <message>
        <source>Both names are of one file.</source>
        <translation>Los dos nombres son de un mismo archivo.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Use --passphrase-fd.</source>
        <translation>No hay una terminal donde preguntar la frase de contraseña. Usa --passphrase-fd.</translation>
    </message>
    <message>
        <source>Use either --passphrase-fd or --recovery-fd, not both.</source>
        <translation>Usa --passphrase-fd o --recovery-fd, no los dos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>A passphrase is 1 to 1024 bytes of UTF-8 text.</source>
        <translation>Una frase de contraseña tiene de 1 a 1024 bytes de texto UTF-8.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was done. Try again.</source>
        <translation>Las dos no son iguales. No se hizo nada. Prueba otra vez.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged; the rest is shown. Look with: afterword-cli check --deep</source>
        <translation>Una parte de este diario está dañada; el resto se muestra. Mira con: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>There is already a file of that name. Nothing was changed. Choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. No se cambió nada. Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first.</source>
        <translation>No hay ninguna carpeta así. Créala primero.</translation>
    </message>
    <message>
        <source>Mood: %1, energy %2</source>
        <translation>Ánimo: %1, energía %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personas: %1</translation>
    </message>
    <message>
        <source>--%1 is a day like 2026, 2026-03, 2026-03-29 or today.</source>
        <translation>--%1 es un día como 2026, 2026-03, 2026-03-29 o today.</translation>
    </message>
    <message>
        <source>--kind is page, log, checkin or answer.</source>
        <translation>--kind es page, log, checkin o answer.</translation>
    </message>
    <message>
        <source>More than one page begins with that id. Give more of it.</source>
        <translation>Más de una página empieza con ese id. Da una parte más larga.</translation>
    </message>
    <message>
        <source>There is no page with that id. See: afterword-cli list</source>
        <translation>No hay ninguna página con ese id. Mira: afterword-cli list</translation>
    </message>
    <message>
        <source>An id is 32 of 0-9 and a-f, or its first 8 or more.</source>
        <translation>Un id son 32 signos de 0-9 y a-f, o los primeros 8 o más.</translation>
    </message>
    <message>
        <source>The text of this page is damaged. Look for it in a backup.</source>
        <translation>El texto de esta página está dañado. Búscalo en una copia de seguridad.</translation>
    </message>
    <message>
        <source>Search for what?</source>
        <translation>¿Qué se busca?</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; was searched as text.</source>
        <translation>«%1:» se buscó como texto.</translation>
    </message>
    <message>
        <source>Use either --csv or --json, not both.</source>
        <translation>Usa --csv o --json, no los dos.</translation>
    </message>
    <message>
        <source>The file was saved by another program. Look once more.</source>
        <translation>Otro programa guardó el archivo. Mira una vez más.</translation>
    </message>
    <message>
        <source>The list of the last save is lost. What opens is shown; whether something is missing cannot be known.</source>
        <translation>Se perdió la lista del último guardado. Se muestra lo que se abre; no se puede saber si falta algo.</translation>
    </message>
    <message>
        <source>Some rows do not open.</source>
        <translation>Algunas filas no se abren.</translation>
    </message>
    <message>
        <source>Rows of the last save are missing. The rest opens.</source>
        <translation>Faltan filas del último guardado. Lo demás se abre.</translation>
    </message>
    <message>
        <source>There are rows that the last save did not have.</source>
        <translation>Hay filas que el último guardado no tenía.</translation>
    </message>
    <message>
        <source>All rows open, but some come from an older copy of the file.</source>
        <translation>Todas las filas se abren, pero algunas vienen de una copia anterior del archivo.</translation>
    </message>
    <message>
        <source>The locks are not those of the last save. An old passphrase or code may open this file again.</source>
        <translation>Las cerraduras no son las del último guardado. Puede que una frase de contraseña o un código antiguos vuelvan a abrir este archivo.</translation>
    </message>
    <message>
        <source>The start of the file is not that of the last save.</source>
        <translation>El comienzo del archivo no es el del último guardado.</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>En buen estado.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>Damaged: %1 %2</source>
        <translation>Dañada: %1 %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltan: %1</translation>
    </message>
    <message>
        <source>Keep this file as it is, and open a backup beside it.</source>
        <translation>Guarda este archivo como está y abre una copia de seguridad junto a él.</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Páginas del archivo</translation>
    </message>
    <message>
        <source>Empty or lost pages</source>
        <translation>Páginas vacías o perdidas</translation>
    </message>
    <message>
        <source>Records saved</source>
        <translation>Registros salvados</translation>
    </message>
    <message>
        <source>Texts and parts of files saved</source>
        <translation>Textos y partes de archivos salvados</translation>
    </message>
    <message>
        <source>Rows that do not open</source>
        <translation>Filas que no se abren</translation>
    </message>
    <message>
        <source>Found in two versions</source>
        <translation>Encontradas en dos versiones</translation>
    </message>
    <message>
        <source>This is all of the last save.</source>
        <translation>Esto es todo lo del último guardado.</translation>
    </message>
    <message>
        <source>Rows of the last save that are not here</source>
        <translation>Filas del último guardado que no están aquí</translation>
    </message>
    <message>
        <source>The list of the last save is lost: what is missing cannot be counted.</source>
        <translation>Se perdió la lista del último guardado: no se puede contar lo que falta.</translation>
    </message>
    <message>
        <source>--to needs a folder.</source>
        <translation>--to requiere una carpeta.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged, so no backup was made. Look with: afterword-cli check --deep</source>
        <translation>Una parte de este diario está dañada, así que no se hizo copia de seguridad. Mira con: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>makes a journal and prints its recovery code once</source>
        <translation>crea un diario y muestra una vez su código de recuperación</translation>
    </message>
    <message>
        <source>adds a page with the text of standard input; prints its id</source>
        <translation>añade una página con el texto de la entrada estándar; muestra su id</translation>
    </message>
    <message>
        <source>lists pages, newest first</source>
        <translation>lista las páginas, primero las más nuevas</translation>
    </message>
    <message>
        <source>prints one page; the first 8 characters of its id are enough</source>
        <translation>muestra una página; bastan los 8 primeros signos de su id</translation>
    </message>
    <message>
        <source>finds pages: words, &quot;a phrase&quot;, -not, OR, tag: person: feel: kind: mood: energy: after: before: on: has:</source>
        <translation>busca páginas: palabras, &quot;una frase&quot;, -no, OR, etiqueta: persona: siento: tipo: ánimo: energía: desde: antes: día: con:</translation>
    </message>
    <message>
        <source>prints every mood mark, oldest first</source>
        <translation>muestra todas las marcas de ánimo, primero las más antiguas</translation>
    </message>
    <message>
        <source>takes in what you wrote elsewhere; --undo ID takes it out</source>
        <translation>trae lo que escribiste en otros lugares; --undo ID lo vuelve a quitar</translation>
    </message>
    <message>
        <source>writes a copy that anyone can read, as one of the formats</source>
        <translation>escribe una copia que cualquiera puede leer, en uno de los formatos</translation>
    </message>
    <message>
        <source>prints what can be read and written</source>
        <translation>muestra lo que se puede leer y escribir</translation>
    </message>
    <message>
        <source>looks for damage; --deep opens every row and reads every page</source>
        <translation>busca daños; --deep abre cada fila y lee cada página</translation>
    </message>
    <message>
        <source>makes a copy in a folder, opens every row of it, prints its path</source>
        <translation>hace una copia en una carpeta, abre cada una de sus filas y muestra su ruta</translation>
    </message>
    <message>
        <source>saves what still opens in a broken file to a new one (exit 1: not all)</source>
        <translation>salva en un archivo nuevo lo que aún se abre de uno roto (salida 1: no todo)</translation>
    </message>
    <message>
        <source>takes what OTHER, a copy of FILE, has and FILE has not; of two texts both are kept</source>
        <translation>toma lo que OTHER, una copia de FILE, tiene y FILE no tiene; de dos textos guarda los dos</translation>
    </message>
    <message>
        <source>prints what opens the journal and at what cost; no passphrase</source>
        <translation>muestra qué abre el diario y a qué coste; sin frase de contraseña</translation>
    </message>
    <message>
        <source>changes the passphrase; older copies still open with the old one</source>
        <translation>cambia la frase de contraseña; las copias anteriores se siguen abriendo con la antigua</translation>
    </message>
    <message>
        <source>gives everything new keys, when someone may know the old one; prints a new code for paper</source>
        <translation>da claves nuevas a todo, cuando alguien puede saber la antigua; muestra un código nuevo para el papel</translation>
    </message>
    <message>
        <source>makes a journal of invented pages; --entries 36500 covers ten years</source>
        <translation>crea un diario de páginas inventadas; --entries 36500 cubre diez años</translation>
    </message>
    <message>
        <source>prints words for bash, zsh or fish to complete</source>
        <translation>muestra palabras que bash, zsh o fish pueden completar</translation>
    </message>
    <message>
        <source>prints the man page</source>
        <translation>muestra la página del manual</translation>
    </message>
    <message>
        <source>afterword-cli works on an Afterword journal without a window.</source>
        <translation>afterword-cli trabaja con un diario de Afterword sin ventana.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Aquí no hay ninguna opción --%1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no lleva ningún valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 requiere un valor.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Falta algo: %1.</translation>
    </message>
    <message>
        <source>There are more words than this command takes.</source>
        <translation>Hay más palabras de las que admite esta orden.</translation>
    </message>
    <message>
        <source>The passphrase is asked for on the terminal, never taken from the command line. With --passphrase-fd N it is one line read from descriptor N (0: the first line of standard input). --recovery-fd N opens with the recovery code instead.</source>
        <translation>La frase de contraseña se pregunta en la terminal, nunca se toma de la línea de órdenes. Con --passphrase-fd N es una línea leída del descriptor N (0: la primera línea de la entrada estándar). --recovery-fd N abre con el código de recuperación en su lugar.</translation>
    </message>
    <message>
        <source>Days (D) are 2026, 2026-03, 2026-03-29 or today. Times are like 2026-03-29T21:30 or with an offset. --mood -2,1 is unpleasant and lively: P is -3 to 3, E is -2 to 2.</source>
        <translation>Los días (D) son 2026, 2026-03, 2026-03-29 o today. Los momentos son como 2026-03-29T21:30 o con desfase horario. --mood -2,1 es desagradable y con energía: P va de -3 a 3, E va de -2 a 2.</translation>
    </message>
    <message>
        <source>What is put away until a later day is left out of lists, searches and moods. --away takes it in. &quot;show&quot; shows it by its id.</source>
        <translation>Lo que está guardado aparte hasta otro día queda fuera de listas, búsquedas y ánimos. --away lo incluye. «show» lo muestra por su id.</translation>
    </message>
    <message>
        <source>--kdf sets what one guess at the passphrase costs: T passes (3 to 16) over MiB of memory (64 to 1024).</source>
        <translation>--kdf fija lo que cuesta cada intento de adivinar la frase de contraseña: T pasadas (3 a 16) sobre MiB de memoria (64 a 1024).</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 check found damage, 2 another failure, 3 wrong passphrase or code, 4 damaged beyond opening, 5 not a journal, 6 made by a newer version, 7 key cost beyond the limits, 8 cannot be written, 9 disk full, 10 in use elsewhere, 64 words not understood.</source>
        <translation>Códigos de salida: 0 hecho, 1 la comprobación encontró daños, 2 otro fallo, 3 frase de contraseña o código que no abre, 4 dañado sin que se pueda abrir, 5 no es un diario, 6 hecho por una versión más nueva, 7 coste de la clave fuera de los límites, 8 no se puede escribir, 9 disco lleno, 10 en uso en otro lugar, 64 palabras no entendidas.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué orden?</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>No hay ninguna orden así.</translation>
    </message>
    <message>
        <source>The file was made, but it has no code for paper.</source>
        <translation>El archivo está creado, pero no tiene código para el papel.</translation>
    </message>
    <message>
        <source>--entries is a number from 1 to %1.</source>
        <translation>--entries es un número de 1 a %1.</translation>
    </message>
    <message>
        <source>--seed is a whole number, 0 or more.</source>
        <translation>--seed es un número entero, 0 o más.</translation>
    </message>
    <message>
        <source>%1 % of the pages</source>
        <translation>%1 % de las páginas</translation>
    </message>
    <message>
        <source>The file is locked by the program it came from. Save it there once more without a password (in Standard Notes: a decrypted backup), then import that. Nothing came in.</source>
        <translation>El archivo está bloqueado por el programa del que viene. Guárdalo allí una vez más sin contraseña (en Standard Notes: una copia de seguridad descifrada) y luego impórtalo. No entró nada.</translation>
    </message>
    <message numerus="yes">
        <source>Days with more than one part: %n. Each comes in as one page; --parts makes a page of each part.</source>
        <translation>
            <numerusform>Días con más de una parte: %n. Cada uno entra como una sola página; --parts hace una página de cada parte.</numerusform>
            <numerusform>Días con más de una parte: %n. Cada uno entra como una sola página; --parts hace una página de cada parte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This is a sample. Its passphrase: %1</source>
        <translation>Esto es una muestra. Su frase de contraseña: %1</translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message>
        <source>The journal is erased from this place.</source>
        <translation>El diario se borró de este lugar.</translation>
    </message>
    <message>
        <source>The file could not be removed. It is still here, locked as before.</source>
        <translation>No se pudo quitar el archivo. Sigue aquí, bloqueado como antes.</translation>
    </message>
    <message>
        <source>The journal is erased. Some of its copies could not be removed and still open with the old passphrase.</source>
        <translation>El diario se borró. Algunas de sus copias no se pudieron quitar y se siguen abriendo con la frase de contraseña antigua.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>For a therapist</source>
        <translation>Para terapia</translation>
    </message>
    <message>
        <source>The pages on paper or as a PDF, for someone who is to read them with you. You see each sheet before it is saved or printed.</source>
        <translation>Las páginas en papel o en PDF, para alguien que va a leerlas contigo. Ves cada hoja antes de guardarla o imprimirla.</translation>
    </message>
    <message>
        <source>Print, or a PDF of the pages</source>
        <translation>Imprimir, o un PDF de las páginas</translation>
    </message>
    <message>
        <source>The pages one after the other. You see each sheet before it is saved or printed.</source>
        <translation>Las páginas una tras otra. Ves cada hoja antes de guardarla o imprimirla.</translation>
    </message>
    <message>
        <source>Book (PDF)</source>
        <translation>Libro (PDF)</translation>
    </message>
    <message>
        <source>With a title page, and each month on a page of its own. You see each sheet before it is saved or printed.</source>
        <translation>Con una portada, y cada mes en una página propia. Ves cada hoja antes de guardarla o imprimirla.</translation>
    </message>
    <message>
        <source>One file that other programs show. It cannot be brought back in.</source>
        <translation>Un solo archivo que otros programas muestran. No se puede volver a traer.</translation>
    </message>
    <message>
        <source>All there is to know of them. Afterword can bring it back in.</source>
        <translation>Todo lo que se sabe de ellas. Afterword lo puede volver a traer.</translation>
    </message>
    <message>
        <source>A new folder with a file for each page.</source>
        <translation>Una carpeta nueva con un archivo para cada página.</translation>
    </message>
    <message>
        <source>To move to another program.</source>
        <translation>Para pasar a otro programa.</translation>
    </message>
    <message>
        <source>Moods (CSV)</source>
        <translation>Ánimos (CSV)</translation>
    </message>
    <message>
        <source>A table of the moods on these pages, with the words chosen for them. No title and no text.</source>
        <translation>Una tabla de los ánimos de estas páginas, con las palabras elegidas para ellos. Sin título y sin texto.</translation>
    </message>
    <message>
        <source>There is something of that name already, and it was left as it is. Choose another name.</source>
        <translation>Ya hay algo con ese nombre, y se dejó como está. Elige otro nombre.</translation>
    </message>
    <message>
        <source>That folder does not allow new files. Choose another one.</source>
        <translation>Esa carpeta no permite archivos nuevos. Elige otra.</translation>
    </message>
    <message>
        <source>There is not enough room there. What was begun is removed. Make some room, or choose another place.</source>
        <translation>Allí no hay espacio suficiente. Lo que se había empezado está quitado. Haz algo de espacio, o elige otro lugar.</translation>
    </message>
    <message>
        <source>That folder is not there any more. If it is on a stick or another disk, plug it in again, or choose another place.</source>
        <translation>Esa carpeta ya no está ahí. Si está en una memoria USB o en otro disco, conéctalo de nuevo, o elige otro lugar.</translation>
    </message>
    <message>
        <source>A page could not be read whole from the journal. A backup may still have it. The pages of other days can leave without it.</source>
        <translation>Una página no se pudo leer completa del diario. Puede que una copia de seguridad todavía la tenga. Las páginas de otros días pueden salir sin ella.</translation>
    </message>
    <message>
        <source>There was not enough memory for this. Fewer pages at once may work.</source>
        <translation>No hubo memoria suficiente para esto. Puede que funcione con menos páginas a la vez.</translation>
    </message>
    <message>
        <source>The disk did not take it. What was begun is removed. Another place may work.</source>
        <translation>El disco no lo aceptó. Lo que se había empezado está quitado. Puede que funcione en otro lugar.</translation>
    </message>
    <message>
        <source>It did not work this time. The journal is as it was. Try once more, or choose another place.</source>
        <translation>Esta vez no funcionó. El diario está como estaba. Prueba una vez más, o elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is larger than 100 MB, the most that fits into a page. A smaller copy of it will go in.</source>
        <translation>%1 ocupa más de 100 MB, lo máximo que cabe en una página. Una copia más pequeña sí podrá entrar.</translation>
    </message>
    <message>
        <source>%1 was not added. Folders cannot go into a page, and a file that is still being written can go in once it is done.</source>
        <translation>%1 no se añadió. Las carpetas no pueden entrar en una página; un archivo que todavía se está escribiendo puede entrar cuando termine.</translation>
    </message>
    <message>
        <source>%1 is not there now. It may have a new name or place.</source>
        <translation>%1 no está ahora. Puede que tenga otro nombre o esté en otro lugar.</translation>
    </message>
    <message>
        <source>%1 was not added. This computer does not allow reading it, or the journal cannot be written.</source>
        <translation>%1 no se añadió. Este equipo no permite leerlo, o en el diario no se puede escribir.</translation>
    </message>
    <message>
        <source>%1 was not added: the disk is full. Make some room, then add it once more.</source>
        <translation>%1 no se añadió: el disco está lleno. Haz algo de espacio y añádelo otra vez.</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 no se añadió.</translation>
    </message>
    <message>
        <source>%1 was not added: reading or saving it did not work. Your page is as it was. Try once more.</source>
        <translation>%1 no se añadió: no se pudo leer o guardar. Tu página está como estaba. Prueba una vez más.</translation>
    </message>
    <message>
        <source>That folder does not allow new files. Choose another one.</source>
        <translation>Esa carpeta no permite archivos nuevos. Elige otra.</translation>
    </message>
    <message>
        <source>There is not enough room for the copy there. Choose another place.</source>
        <translation>Allí no hay espacio suficiente para la copia. Elige otro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be read whole from the journal, so no copy was made. A backup may still have it.</source>
        <translation>%1 no se pudo leer entero del diario, así que no se hizo ninguna copia. Puede que aún esté en una copia de seguridad.</translation>
    </message>
    <message>
        <source>The copy could not be made. Try another place.</source>
        <translation>La copia no se pudo hacer. Prueba en otro lugar.</translation>
    </message>
    <message>
        <source>Save a copy of %1?</source>
        <translation>¿Guardar una copia de %1?</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>Dejarlo dentro</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>A copy of %1 is saved.</source>
        <translation>Hay una copia de %1 guardada.</translation>
    </message>
    <message>
        <source>The copy is outside the journal. Anyone who uses this computer can open it, and locking does not hide it.</source>
        <translation>La copia queda fuera del diario. Cualquiera que use este equipo puede abrirla, y bloquear no la oculta.</translation>
    </message>
</context>
<context>
    <name>FormatName</name>
    <message>
        <source>Day One (plain text)</source>
        <translation>Day One (texto sin formato)</translation>
    </message>
    <message>
        <source>Joplin (JEX or RAW)</source>
        <translation>Joplin (JEX o RAW)</translation>
    </message>
    <message>
        <source>Markdown (folder)</source>
        <translation>Markdown (carpeta)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Afterword (JSON and files in a zip)</source>
        <translation>Afterword (JSON y archivos en un zip)</translation>
    </message>
</context>
<context>
    <name>FreshBackup</name>
    <message>
        <source>Making a fresh backup…</source>
        <translation>Haciendo una copia de seguridad nueva…</translation>
    </message>
    <message>
        <source>The old backups are gone. A fresh one takes their place.</source>
        <translation>Las copias de seguridad antiguas ya no están. Una nueva ocupa su lugar.</translation>
    </message>
    <message>
        <source>A fresh backup is made. Some old ones could not be removed.</source>
        <translation>Hay una copia de seguridad nueva. Algunas antiguas no se pudieron quitar.</translation>
    </message>
    <message>
        <source>Replace the backups too?</source>
        <translation>¿Reemplazar también las copias de seguridad?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Reemplazarlas</translation>
    </message>
    <message>
        <source>The backups Afterword made can hold what was erased. A fresh one can take their place now. Copies made by other programs may remain.</source>
        <translation>Las copias de seguridad que hizo Afterword pueden contener lo que se borró. Ahora una nueva puede ocupar su lugar. Las copias que hicieron otros programas quedan fuera de su alcance.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Your people</source>
        <translation>Tu gente</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>Someone to talk to, %1</source>
        <translation>Alguien con quien hablar, %1</translation>
    </message>
    <message>
        <source>For when it is a lot</source>
        <translation>Para cuando es mucho</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Cinco sentidos</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>Hoja de ayuda</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>kept copy</source>
        <translation>copia guardada</translation>
    </message>
    <message>
        <source>kept copy %1</source>
        <translation>copia guardada %1</translation>
    </message>
</context>
<context>
    <name>JournalMenu</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Open a journal…</source>
        <translation>Abrir un diario…</translation>
    </message>
    <message>
        <source>New journal…</source>
        <translation>Nuevo diario…</translation>
    </message>
</context>
<context>
    <name>JournalsPage</name>
    <message>
        <source>This journal</source>
        <translation>Este diario</translation>
    </message>
    <message>
        <source>Where its file is</source>
        <translation>Dónde está su archivo</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Llevar…</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>A otro equipo</translation>
    </message>
    <message>
        <source>A checked copy, and what to do with it there.</source>
        <translation>Una copia comprobada, y qué hacer con ella allí.</translation>
    </message>
    <message>
        <source>Show it when Afterword starts</source>
        <translation>Mostrarlo cuando Afterword arranca</translation>
    </message>
    <message>
        <source>Other journals</source>
        <translation>Otros diarios</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>Abrir otro</translation>
    </message>
    <message>
        <source>This one is saved and locked first.</source>
        <translation>Antes, este se guarda y se bloquea.</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Erase this journal</source>
        <translation>Borrar este diario</translation>
    </message>
    <message>
        <source>Its file is overwritten and removed from this place.</source>
        <translation>Su archivo se sobrescribe y se quita de este lugar.</translation>
    </message>
    <message>
        <source>It is open for reading only, so it cannot be erased from here.</source>
        <translation>Está abierto solo para leer, así que no se puede borrar desde aquí.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Diarios</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>When this is off, nothing notes where its file is. You choose the file each time.</source>
        <translation>Si está apagado, en ningún sitio se anota dónde está el archivo. Lo eliges cada vez.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Getting in</source>
        <translation>Para entrar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Someone may know it</source>
        <translation>Si alguien puede saber la frase</translation>
    </message>
    <message>
        <source>Changing the passphrase keeps the same lock. New keys change the lock: old words and old codes then open nothing here.</source>
        <translation>Cambiar la frase de contraseña deja la misma cerradura. Las claves nuevas cambian la cerradura: las palabras y los códigos antiguos ya no abren nada aquí.</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a new passphrase when you like.</source>
        <translation>Entraste con el código de recuperación. Elige una nueva frase de contraseña cuando quieras.</translation>
    </message>
    <message>
        <source>You need the current one to change it.</source>
        <translation>Para cambiarla hace falta la actual.</translation>
    </message>
    <message>
        <source>Last changed on %1. You need the current one to change it.</source>
        <translation>Último cambio: %1. Para cambiarla hace falta la actual.</translation>
    </message>
    <message>
        <source>None yet. A code on paper opens the journal if the words slip away.</source>
        <translation>Todavía no hay ninguna. Un código en papel abre el diario si las palabras se olvidan.</translation>
    </message>
    <message>
        <source>Making a new code cancels the old one.</source>
        <translation>Hacer un código nuevo anula el antiguo.</translation>
    </message>
    <message>
        <source>Made on %1. A new code cancels the old one.</source>
        <translation>Hecha el %1. Un código nuevo anula el antiguo.</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Elegir una…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Hacer una nueva…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Hacer una…</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Hacer una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Take the code out</source>
        <translation>Quitar el código</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>Claves nuevas…</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Hacer claves nuevas</translation>
    </message>
</context>
<context>
    <name>LanguageRows</name>
    <message>
        <source>Nothing is marked, for no word list was found here. Add one, such as the package hunspell-en-us, and open this again.</source>
        <translation>No se marca nada, porque aquí no se encontró ninguna lista de palabras. Añade una, como el paquete hunspell-es, y abre esto otra vez.</translation>
    </message>
    <message>
        <source>This one could not be read.</source>
        <translation>Este no se pudo leer.</translation>
    </message>
    <message>
        <source>Chosen, but not on this computer: %1</source>
        <translation>Elegidos, pero no están en este equipo: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LastOpened</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Last opened: %1 %2, on this computer</source>
        <translation>Abierto por última vez: %1 %2, en este equipo</translation>
    </message>
    <message>
        <source>Last opened: %1 %2, not on this computer</source>
        <translation>Abierto por última vez: %1 %2, no en este equipo</translation>
    </message>
    <message>
        <source>Last opened: %1 %2</source>
        <translation>Abierto por última vez: %1 %2</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Ready today</source>
        <translation>Lista hoy</translation>
    </message>
    <message>
        <source>Ready to open since %1</source>
        <translation>Lista para abrir desde el %1</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Una carta</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Todavía para nadie</translation>
    </message>
    <message>
        <source>Draft, last touched today</source>
        <translation>Borrador, último cambio hoy</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Borrador, %1</translation>
    </message>
    <message>
        <source>Sealed until %1</source>
        <translation>Sellada hasta el %1</translation>
    </message>
    <message>
        <source>Read again on %1</source>
        <translation>Leída otra vez el %1</translation>
    </message>
    <message>
        <source>Let go on %1</source>
        <translation>Soltada el %1</translation>
    </message>
</context>
<context>
    <name>MarkdownLink</name>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Your mail program opens it, outside this journal.</source>
        <translation>Lo abre tu programa de correo, fuera de este diario.</translation>
    </message>
    <message>
        <source>Your browser opens it, outside this journal. It may keep a trace of it.</source>
        <translation>Lo abre tu navegador, fuera de este diario. Puede que quede allí un rastro.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>very unpleasant</source>
        <translation>muy desagradable</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>desagradable</translation>
    </message>
    <message>
        <source>a little unpleasant</source>
        <translation>algo desagradable</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>a little pleasant</source>
        <translation>algo agradable</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>agradable</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>muy agradable</translation>
    </message>
    <message>
        <source>%1, very low energy</source>
        <translation>%1, energía muy baja</translation>
    </message>
    <message>
        <source>%1, low energy</source>
        <translation>%1, energía baja</translation>
    </message>
    <message>
        <source>%1, middling energy</source>
        <translation>%1, energía media</translation>
    </message>
    <message>
        <source>%1, high energy</source>
        <translation>%1, energía alta</translation>
    </message>
    <message>
        <source>%1, very high energy</source>
        <translation>%1, energía muy alta</translation>
    </message>
</context>
<context>
    <name>OfferRows</name>
    <message>
        <source>Log what I did today</source>
        <translation>Anotar lo que hice hoy</translation>
    </message>
    <message>
        <source>Describe it like a camera</source>
        <translation>Contarlo como una cámara</translation>
    </message>
    <message>
        <source>a quiet line to Support</source>
        <translation>una línea discreta hacia Apoyo</translation>
    </message>
    <message>
        <source>Offers: %1.</source>
        <translation>Propone: %1.</translation>
    </message>
    <message>
        <source>%1 Some questions rest that day, on or off.</source>
        <extracomment>After &quot;Offers: …&quot;</extracomment>
        <translation>%1 Ese día descansan algunas preguntas, esté esto activado o no.</translation>
    </message>
    <message>
        <source>What is offered when</source>
        <translation>Qué se propone y cuándo</translation>
    </message>
    <message>
        <source>An offer comes from something you tapped, never from what you wrote. It says which tap. All of it stays in this journal.</source>
        <translation>Cada propuesta viene de algo que tocaste, nunca de lo que escribiste. Dice de qué. Todo se queda en este diario.</translation>
    </message>
    <message>
        <source>A path may come up by itself</source>
        <translation>Un recorrido puede aparecer por sí solo</translation>
    </message>
    <message>
        <source>After words you marked, such as torn or scared. All paths stay under Reflect.</source>
        <translation>Después de palabras que marcaste, como contradicción o miedo. Todos los recorridos siguen en Reflexionar.</translation>
    </message>
    <message>
        <source>When nothing was marked for weeks, nothing is said about it.</source>
        <translation>Cuando no se marcó nada durante semanas, no se dice nada de eso.</translation>
    </message>
</context>
<context>
    <name>OwnPathForm</name>
    <message>
        <source>It could not be saved. Nothing has changed.</source>
        <translation>No se pudo guardar. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The path is removed. Pages that came from it stay.</source>
        <translation>El recorrido está quitado. Las páginas que salieron de él se quedan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>«%1» está guardado.</translation>
    </message>
    <message>
        <source>That is more than fits here. Remove some first.</source>
        <translation>Es más de lo que cabe aquí. Quita algo primero.</translation>
    </message>
    <message>
        <source>The path was not kept.</source>
        <translation>El recorrido no se guardó.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
    <message>
        <source>Life marks</source>
        <translation>Fechas señaladas</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Later ones are not on this page.</source>
        <translation>Las posteriores no están en esta página.</translation>
    </message>
    <message>
        <source>Words chosen most</source>
        <translation>Palabras más elegidas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No mood was marked on these days.</source>
        <translation>No se marcó ningún ánimo en estos días.</translation>
    </message>
    <message>
        <source>A bigger dot means more energy.</source>
        <translation>Un punto más grande quiere decir más energía.</translation>
    </message>
    <message>
        <source>Squares are about the whole day.</source>
        <translation>Los cuadrados son del día entero.</translation>
    </message>
    <message>
        <source>Moods and life marks</source>
        <translation>Ánimos y fechas señaladas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>el día entero</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personas: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Files in the journal: %1</source>
        <translation>Archivos en el diario: %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printing system keeps a copy for about a day. Others who use this computer or the printer may see it.</source>
        <translation>El sistema de impresión guarda una copia durante más o menos un día. Otras personas que usan este equipo o la impresora podrían verla.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What is protected</source>
        <translation>Lo que está protegido</translation>
    </message>
    <message>
        <source>All you write lies in one sealed file: pages, titles, tags, moods, and how often you changed them. It opens with your passphrase or your recovery code, and with nothing else. There is no back door, not for us either.</source>
        <translation>Todo lo que escribes está en un solo archivo sellado: páginas, títulos, etiquetas, ánimos y cuántas veces los cambiaste. Se abre con tu frase de contraseña o con tu código de recuperación, y con nada más. No hay puerta trasera, tampoco para quienes hicimos el programa.</translation>
    </message>
    <message>
        <source>Someone who copies the file can see that it is an Afterword journal and about how large it is. Each guess at the passphrase costs them time, so a long one holds for years.</source>
        <translation>Quien copie el archivo puede ver que es un diario de Afterword y más o menos cuánto ocupa. Cada intento de adivinar la frase de contraseña le cuesta tiempo, así que una larga resiste durante años.</translation>
    </message>
    <message>
        <source>Someone who changes the file is noticed. Pages that were removed, swapped or put back from an old copy do not pass as yours. A file that broke is called broken, never &quot;wrong passphrase&quot;.</source>
        <translation>Si alguien cambia el archivo, se nota. Las páginas quitadas, cambiadas de lugar o repuestas de una copia antigua no pasan por tuyas. De un archivo que se rompió se dice que está roto, nunca que la frase de contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Someone who uses this computer after you meets a locked journal. Locking starts the program anew, so that no words stay in memory. Nothing you write is put in logs, lists of recent files or the title of the window.</source>
        <translation>Quien use este equipo después de ti encuentra un diario bloqueado. Al bloquear, el programa arranca de nuevo, para que ninguna palabra quede en la memoria. Nada de lo que escribes va a registros, listas de archivos recientes ni al título de la ventana.</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <translation>Lo que no está protegido</translation>
    </message>
    <message>
        <source>An open journal. Whoever looks at the screen or films it can read along. So can a program that someone put here to watch keys or the screen. Afterword cannot find or stop such a program. A device only you use is safer.</source>
        <translation>Un diario abierto. Quien mire la pantalla o la grabe puede leer lo que hay en ella. También puede hacerlo un programa que alguien puso aquí para vigilar las teclas o la pantalla. Afterword no puede encontrar ni parar un programa así. Un dispositivo que solo uses tú es más seguro.</translation>
    </message>
    <message>
        <source>If someone makes you open it, your safety comes first.</source>
        <translation>Si alguien te obliga a abrirlo, lo primero es tu seguridad.</translation>
    </message>
    <message>
        <source>That you have it. Afterword does not hide that it is installed, and a hidden window can be found. Esc twice helps when someone looks over your shoulder, not against more.</source>
        <translation>Que lo tienes. Afterword no oculta que está instalado, y una ventana oculta se puede encontrar. Esc dos veces ayuda si alguien mira por encima de tu hombro, no contra algo más.</translation>
    </message>
    <message>
        <source>Copies made by other programs. A backup of the whole computer or a synced folder may keep older copies of the file. What was removed here may still be in them, sealed.</source>
        <translation>Copias hechas por otros programas. Una copia de seguridad de todo el equipo o una carpeta sincronizada pueden guardar copias anteriores del archivo. Lo que se quitó aquí puede seguir en ellas, sellado.</translation>
    </message>
    <message>
        <source>In some places, journals can be asked for in legal cases. A lawyer can tell you about yours.</source>
        <translation>En algunos lugares se puede pedir un diario en un juicio. Un abogado o una abogada te puede decir cómo es con el tuyo.</translation>
    </message>
    <message>
        <source>If both keys are lost</source>
        <translation>Si se pierden las dos llaves</translation>
    </message>
    <message>
        <source>If you lose the passphrase and the code, no one can open it. Keep the code on paper, in a place that is yours.</source>
        <translation>Si pierdes la frase de contraseña y el código, nadie puede abrirlo. Guarda el código en papel, en un lugar que sea tuyo.</translation>
    </message>
    <message>
        <source>If someone may know your passphrase</source>
        <translation>Si alguien puede saber tu frase de contraseña</translation>
    </message>
    <message>
        <source>A new passphrase keeps them out of this file from now on. A copy they made before still opens with the old one, and so would later copies of the same key. New keys for everything end that: the whole journal is sealed again. Copies from before stay what they were.</source>
        <translation>Una nueva frase de contraseña deja a esa persona fuera de este archivo desde ahora. Una copia que hizo antes se sigue abriendo con la antigua, y también se abrirían copias posteriores con la misma clave. Unas claves nuevas para todo terminan con eso: el diario entero se sella de nuevo. Las copias de antes siguen siendo lo que eran.</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Imágenes y archivos</translation>
    </message>
    <message>
        <source>Keep where a picture was taken</source>
        <translation>Conservar dónde se tomó una imagen</translation>
    </message>
    <message>
        <source>Off: the place is taken out of a picture before it is sealed. Films and some kinds of pictures keep what is in them.</source>
        <translation>Desactivado: el lugar se quita de una imagen antes de sellarla. Los videos y algunos tipos de imágenes conservan lo que llevan dentro.</translation>
    </message>
    <message>
        <source>Pictures and files lie inside the sealed file and are shown here only. A copy that you save elsewhere can be read by anyone.</source>
        <translation>Las imágenes y los archivos están dentro del archivo sellado y solo se muestran aquí. Una copia que guardes en otro lugar la puede leer cualquiera.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>PutAway</name>
    <message>
        <source>The page is put away until %1.</source>
        <translation>La página queda aparte hasta el %1.</translation>
    </message>
    <message>
        <source>Put this page away</source>
        <translation>Guardar aparte esta página</translation>
    </message>
    <message>
        <source>You will not see it until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>No la verás hasta el día que elijas. Vale para la lista, la búsqueda, el calendario y la cronología. No se borra nada.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>A folder for copies</source>
        <translation>Una carpeta para las copias</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>Añadir imágenes o archivos</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Tomar un archivo</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Abrir un diario</translation>
    </message>
    <message>
        <source>A place for the copy</source>
        <translation>Un lugar para la copia</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>A place for the journal</source>
        <translation>Un lugar para el diario</translation>
    </message>
    <message>
        <source>Journals (*.afterword)</source>
        <translation>Diarios (*.afterword)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Hecha el %1</translation>
    </message>
    <message>
        <source>On the first screen choose “Use a recovery code” and type the code above. Capital or small letters both work.</source>
        <translation>En la primera pantalla elige «Usar un código de recuperación» y escribe el código de arriba. Sirven tanto mayúsculas como minúsculas.</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>Una nota para ti</translation>
    </message>
</context>
<context>
    <name>Reflect</name>
    <message>
        <source>Clarity check</source>
        <translation>Repaso de claridad</translation>
    </message>
    <message>
        <source>- %1 %2 of 5</source>
        <translation>- %1 %2 de 5</translation>
    </message>
    <message>
        <source>1: %1, 5: %2</source>
        <translation>1: %1, 5: %2</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>%1 of 10 (0: %2, 10: %3)</source>
        <translation>%1 de 10 (0: %2, 10: %3)</translation>
    </message>
    <message>
        <source>How sure this is: a little. The studies are small, or the effect is.</source>
        <translation>Certeza de esto: poca. Los estudios son pequeños, o lo es el efecto.</translation>
    </message>
    <message>
        <source>How sure this is: mixed. Some studies found it, some did not.</source>
        <translation>Certeza de esto: a medias. Algunos estudios lo encontraron, otros no.</translation>
    </message>
    <message>
        <source>How sure this is: well tested for other things. Less so after a breakup.</source>
        <translation>Certeza de esto: está bien probado para otras cosas. Menos, para después de una ruptura.</translation>
    </message>
    <message>
        <source>How sure this is: not tested. It rests on what people say helped.</source>
        <translation>Certeza de esto: sin probar. Se apoya en lo que la gente dice que ayudó.</translation>
    </message>
    <message>
        <source>A mark on the pad</source>
        <translation>Una marca de ánimo</translation>
    </message>
    <message>
        <source>From questions that have changed since</source>
        <translation>De preguntas que han cambiado desde entonces</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Your own questions and paths</source>
        <translation>Tus propias preguntas y recorridos</translation>
    </message>
    <message>
        <source>Your questions come up on the Write page, your paths stand under Reflect.</source>
        <translation>Tus preguntas aparecen en Escribir, tus recorridos están en Reflexionar.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The last two were left alone, so they have stopped. Turn them on again whenever you like.</source>
        <translation>Los dos últimos se quedaron sin tocar, así que ya no llegan. Puedes activarlos de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The beginning of the quiet hours, before a time of day.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>The end of the quiet hours, before a time of day.</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Arrancar con el equipo</translation>
    </message>
    <message>
        <source>Hidden and locked, once you have logged in.</source>
        <translation>Oculto y bloqueado, cuando inicias sesión.</translation>
    </message>
    <message>
        <source>Here the settings of the desktop do this.</source>
        <translation>Aquí esto se hace en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>That could not be changed: the folder for it is read-only.</source>
        <translation>No se pudo cambiar: su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
    <message>
        <source>A plain sign among those of the desktop. Closing the window then locks and leaves the program there.</source>
        <translation>Un icono sencillo entre los demás de la bandeja. Al cerrar la ventana, el diario se bloquea y el programa se queda ahí.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>A note at a time you choose</source>
        <translation>Un aviso a la hora que elijas</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas tranquilas</translation>
    </message>
    <message>
        <source>Keep some hours quiet</source>
        <translation>Dejar algunas horas tranquilas</translation>
    </message>
    <message>
        <source>While the program runs</source>
        <translation>Mientras el programa está en marcha</translation>
    </message>
    <message>
        <source>Reminders come only while it runs. Locked is enough: your pages stay closed.</source>
        <translation>Los recordatorios solo llegan mientras está en marcha. Basta con que esté bloqueado: tus páginas siguen cerradas.</translation>
    </message>
    <message>
        <source>No reminders show on this desktop.</source>
        <translation>Este escritorio no puede mostrar recordatorios.</translation>
    </message>
    <message>
        <source>Anyone may see it, so it says nothing about you or your pages. If you leave two unanswered, they stop.</source>
        <translation>Cualquiera puede ver el aviso, así que no dice nada de ti ni de tus páginas. Si dos se quedan sin tocar, ya no llegan más.</translation>
    </message>
    <message>
        <source>No reminders in these hours.</source>
        <translation>No hay recordatorios en estas horas.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflexionar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>How charged did you feel?</source>
        <translation>¿Cuánta carga sentías?</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calma</translation>
    </message>
    <message>
        <source>very charged</source>
        <translation>mucha carga</translation>
    </message>
    <message>
        <source>Before a letter</source>
        <translation>Antes de una carta</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name on the lock screen</source>
        <translation>Nombre en la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>When nothing has been typed or clicked.</source>
        <translation>Cuando no se ha escrito ni pulsado nada.</translation>
    </message>
    <message>
        <source>Lock with the computer</source>
        <translation>Bloquear con el equipo</translation>
    </message>
    <message>
        <source>When the screen locks, the lid closes or you switch user.</source>
        <translation>Cuando la pantalla se bloquea, se cierra la tapa o cambias de usuario.</translation>
    </message>
    <message>
        <source>Esc twice locks</source>
        <translation>Esc dos veces bloquea</translation>
    </message>
    <message>
        <source>Press Esc two times within half a second, anywhere in the window.</source>
        <translation>Pulsa Esc dos veces en medio segundo, en cualquier parte de la ventana.</translation>
    </message>
    <message>
        <source>What others might see</source>
        <translation>Lo que otras personas podrían ver</translation>
    </message>
    <message>
        <source>Hide previews</source>
        <translation>Ocultar vistas previas</translation>
    </message>
    <message>
        <source>First lines stay hidden in lists until you point at or select them.</source>
        <translation>Las primeras líneas quedan ocultas en las listas hasta que apuntas a ellas o las seleccionas.</translation>
    </message>
    <message>
        <source>Cover the page</source>
        <translation>Cubrir la página</translation>
    </message>
    <message>
        <source>A plain page when another window is in front for 3 seconds.</source>
        <translation>Una página lisa cuando otra ventana lleva 3 segundos delante.</translation>
    </message>
    <message>
        <source>Say when it was last opened</source>
        <translation>Decir cuándo se abrió por última vez</translation>
    </message>
    <message>
        <source>A line after you unlock. Whoever opens the journal sees it.</source>
        <translation>Una línea después de desbloquear. La ve quien abra el diario.</translation>
    </message>
    <message>
        <source>It is the title of the window too.</source>
        <translation>Es también el título de la ventana.</translation>
    </message>
</context>
<context>
    <name>SmallMark</name>
    <message>
        <source>Charge %1 before, %2 after</source>
        <translation>Carga %1 antes, %2 después</translation>
    </message>
    <message>
        <source>Charge %1 before</source>
        <translation>Carga %1 antes</translation>
    </message>
    <message>
        <source>Charge %1 after</source>
        <translation>Carga %1 después</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Una carta</translation>
    </message>
    <message>
        <source>A letter, let go</source>
        <translation>Una carta que se soltó</translation>
    </message>
    <message>
        <source>A letter, ready to open</source>
        <translation>Una carta lista para abrir</translation>
    </message>
    <message>
        <source>A letter, sealed until %1</source>
        <translation>Una carta sellada hasta el %1</translation>
    </message>
    <message>
        <source>An urge</source>
        <translation>Un impulso</translation>
    </message>
    <message>
        <source>An urge: %1</source>
        <translation>Un impulso: %1</translation>
    </message>
    <message>
        <source>A path</source>
        <translation>Un recorrido</translation>
    </message>
    <message>
        <source>A path: %1</source>
        <translation>Un recorrido: %1</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Begin with: %1</source>
        <translation>Empezar con: %1</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>the local number for help</source>
        <translation>número local de ayuda</translation>
    </message>
    <message>
        <source>For anyone.</source>
        <translation>Para cualquiera.</translation>
    </message>
    <message>
        <source>For women.</source>
        <translation>Para mujeres.</translation>
    </message>
    <message>
        <source>For men.</source>
        <translation>Para hombres.</translation>
    </message>
    <message>
        <source>For people of all genders.</source>
        <translation>Para personas de todos los géneros.</translation>
    </message>
    <message>
        <source>At any hour.</source>
        <translation>A cualquier hora.</translation>
    </message>
    <message>
        <source>At some hours only.</source>
        <translation>Solo a ciertas horas.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Gratis.</translation>
    </message>
    <message>
        <source>Not on the phone bill.</source>
        <translation>No sale en la factura del teléfono.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>SupportLines</name>
    <message>
        <source>Languages: %1.</source>
        <translation>Idiomas: %1.</translation>
    </message>
    <message>
        <source>By text message.</source>
        <translation>Por mensaje de texto.</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>Llamada, mensaje o chat.</translation>
    </message>
    <message>
        <source>Call or text.</source>
        <translation>Llamada o mensaje.</translation>
    </message>
    <message>
        <source>Call or chat.</source>
        <translation>Llamada o chat.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Sin comprobar.</translation>
    </message>
    <message>
        <source>Seen on an official page, %1.</source>
        <translation>Visto en una página oficial, %1.</translation>
    </message>
    <message>
        <source>Seen in the news or on another page, %1.</source>
        <translation>Visto en las noticias o en otra página, %1.</translation>
    </message>
    <message>
        <source>Sources differ, so both numbers are here. %1.</source>
        <translation>Las fuentes no coinciden, por eso están los dos números. %1.</translation>
    </message>
    <message>
        <source>From public lists, %1.</source>
        <translation>De listas públicas, %1.</translation>
    </message>
    <message>
        <source>From one list only, %1.</source>
        <translation>De una sola lista, %1.</translation>
    </message>
    <message>
        <source>May be out of date.</source>
        <translation>Puede que no esté al día.</translation>
    </message>
    <message>
        <source>Each number was checked on the day beside it. They work without a connection.</source>
        <translation>Cada número se comprobó el día que aparece a su lado. Se ven sin conexión.</translation>
    </message>
    <message>
        <source>The day says when each number was last seen. Nobody has called them to check yet. This page works without a connection.</source>
        <translation>El día dice cuándo se vio cada número por última vez. Todavía nadie ha llamado para comprobarlos. Esta página se ve sin conexión.</translation>
    </message>
    <message>
        <source>Each number was checked on the day beside it.</source>
        <translation>Cada número se comprobó el día que aparece a su lado.</translation>
    </message>
    <message>
        <source>The day says when each number was last seen. Nobody has called them to check yet.</source>
        <translation>El día dice cuándo se vio cada número por última vez. Todavía nadie ha llamado para comprobarlos.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>In danger right now</source>
        <translation>En peligro ahora mismo</translation>
    </message>
    <message>
        <source>%1 for the police</source>
        <translation>%1 para la policía</translation>
    </message>
    <message>
        <source>%1 for a doctor</source>
        <translation>%1 para atención médica</translation>
    </message>
    <message>
        <source>Emergency services.</source>
        <translation>Servicios de emergencia.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Drawn from the %n days you marked, not from every day.</source>
        <translation>
            <numerusform>Dibujado con el día que marcaste, no con todos los días.</numerusform>
            <numerusform>Dibujado con los %n días que marcaste, no con todos los días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank days are just days without an entry.</source>
        <translation>Los días en blanco son solo días sin entrada.</translation>
    </message>
    <message>
        <source>Dots appear when you note a mood.</source>
        <translation>Los puntos aparecen cuando anotas un ánimo.</translation>
    </message>
    <message>
        <source>The line waits until there are fourteen.</source>
        <translation>La línea espera hasta que haya catorce.</translation>
    </message>
    <message>
        <source>The middle of nearby marks, and where half of them were</source>
        <translation>El centro de las marcas cercanas, y dónde estuvo la mitad de ellas</translation>
    </message>
    <message>
        <source>The line uses marks about the whole day.</source>
        <translation>La línea usa las marcas sobre el día entero.</translation>
    </message>
    <message>
        <source>The line uses marks about the moment.</source>
        <translation>La línea usa las marcas sobre el momento.</translation>
    </message>
    <message>
        <source>This waits until there are ten marked days in each four weeks.</source>
        <translation>Esto espera hasta que haya diez días marcados en cada grupo de cuatro semanas.</translation>
    </message>
    <message>
        <source>About the same, as far as these marks can tell.</source>
        <translation>Más o menos igual, hasta donde estas marcas pueden decir.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat more often on the pleasant side than in the four weeks before.</source>
        <translation>En las últimas cuatro semanas, tus marcas estuvieron más a menudo en el lado agradable que en las cuatro anteriores.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat nearer the pleasant side than in the four weeks before.</source>
        <translation>En las últimas cuatro semanas, tus marcas estuvieron más cerca del lado agradable que en las cuatro anteriores.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat more often on the unpleasant side than in the four weeks before.</source>
        <translation>En las últimas cuatro semanas, tus marcas estuvieron más a menudo en el lado desagradable que en las cuatro anteriores.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat nearer the unpleasant side than in the four weeks before.</source>
        <translation>En las últimas cuatro semanas, tus marcas estuvieron más cerca del lado desagradable que en las cuatro anteriores.</translation>
    </message>
    <message>
        <source>This describes what you recorded. It cannot tell the reason.</source>
        <translation>Esto describe lo que anotaste. No puede decir el motivo.</translation>
    </message>
    <message>
        <source>no day marked</source>
        <translation>ningún día marcado</translation>
    </message>
    <message numerus="yes">
        <source>%n days marked</source>
        <translation>
            <numerusform>un día marcado</numerusform>
            <numerusform>%n días marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 are days, %3 is &quot;18 days marked&quot;</extracomment>
        <translation>%1 al %2: %3</translation>
    </message>
    <message>
        <source>Only marks about the whole day count here.</source>
        <translation>Solo se comparan las marcas sobre el día entero.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>ninguna respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>una respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <extracomment>%1 is &quot;4 answers&quot;, %2 and %3 are days</extracomment>
        <translation>%1, del %2 al %3.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>%1 is a number on a scale from 0 to 10</extracomment>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 an answer given on it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each dot is one answer of yours. Nothing is drawn between them.</source>
        <translation>Cada punto es una respuesta tuya. Entre ellos no se dibuja nada.</translation>
    </message>
    <message numerus="yes">
        <source>An answer less than %n days after another is not drawn.</source>
        <translation>
            <numerusform>Una respuesta menos de un día después de otra no se dibuja.</numerusform>
            <numerusform>Una respuesta menos de %n días después de otra no se dibuja.</numerusform>
        </translation>
    </message>
    <message>
        <source>no check-ins</source>
        <translation>ninguna nota de ánimo</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>una nota de ánimo</numerusform>
            <numerusform>%n notas de ánimo</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>ningún hueco</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>un hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood, %1 to %2, %3, %4.</source>
        <extracomment>%1 and %2 are days, %3 is &quot;141 check-ins&quot;, %4 is &quot;1 gap&quot;</extracomment>
        <translation>Ánimo, del %1 al %2, %3, %4.</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Energía alta</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Energía baja</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Desagradable</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>no mood noted</source>
        <translation>ningún ánimo anotado</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
    <message>
        <source>Only marks about one moment count here.</source>
        <translation>Solo se comparan las marcas sobre un momento.</translation>
    </message>
    <message>
        <source>Mood, %1, %2, %3.</source>
        <extracomment>%1 is a day, %2 is &quot;2 check-ins&quot;, %3 is &quot;no gaps&quot;</extracomment>
        <translation>Ánimo, %1, %2, %3.</translation>
    </message>
</context>
<context>
    <name>TimelineOptions</name>
    <message>
        <source>From unpleasant to pleasant</source>
        <translation>De desagradable a agradable</translation>
    </message>
    <message>
        <source>From low to high energy</source>
        <translation>De energía baja a alta</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>Todas las notas de ánimo</translation>
    </message>
    <message>
        <source>Only those about the moment</source>
        <translation>Solo las del momento</translation>
    </message>
    <message>
        <source>Only those about the whole day</source>
        <translation>Solo las del día entero</translation>
    </message>
    <message>
        <source>Show life marks</source>
        <translation>Mostrar fechas señaladas</translation>
    </message>
    <message>
        <source>Show paths</source>
        <translation>Mostrar recorridos</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>Mostrar cartas</translation>
    </message>
    <message>
        <source>Show urges</source>
        <translation>Mostrar impulsos</translation>
    </message>
    <message>
        <source>Words only, no charts</source>
        <translation>Solo palabras, sin gráficos</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UrgeRows</name>
    <message>
        <source>Marked on the timeline, without a number:</source>
        <translation>Marcados en la cronología, sin número:</translation>
    </message>
    <message>
        <source>Urges and contact</source>
        <translation>Impulsos y contacto</translation>
    </message>
    <message>
        <source>A page for urges, in Support</source>
        <translation>Una página para impulsos, en Apoyo</translation>
    </message>
    <message>
        <source>Note an urge to get in touch, or wait ten minutes with it. Nothing is counted.</source>
        <translation>Anota un impulso de retomar el contacto, o espera diez minutos con él. No se cuenta nada.</translation>
    </message>
</context>
<context>
    <name>Urges</name>
    <message>
        <source>Write to {whom}</source>
        <translation>{who:Escribir a esa persona|Escribirle a ella|Escribirle a él|Escribir a esas personas|Escribir a @}</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>{who:Llamar a esa persona|Llamarla|Llamarlo|Llamar a esas personas|Llamar a @}</translation>
    </message>
    <message>
        <source>Look {whom} up</source>
        <translation>{who:Buscar a esa persona en internet|Buscarla en internet|Buscarlo en internet|Buscar a esas personas en internet|Buscar a @ en internet}</translation>
    </message>
    <message>
        <source>Read old messages</source>
        <translation>Leer mensajes antiguos</translation>
    </message>
    <message>
        <source>Ask others about {whom}</source>
        <translation>Preguntar a otra gente por {who:esa persona|ella|él|esas personas|@}</translation>
    </message>
    <message>
        <source>Go where {they} may be</source>
        <translation>Ir adonde {who:quizá esté esa persona|quizá esté ella|quizá esté él|quizá estén esas personas|quizá esté @}</translation>
    </message>
    <message>
        <source>Something practical</source>
        <translation>Algo práctico</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Lo hice</translation>
    </message>
    <message>
        <source>I wait a while longer</source>
        <translation>Espero un poco más</translation>
    </message>
    <message>
        <source>I did something else</source>
        <translation>Hice otra cosa</translation>
    </message>
    <message>
        <source>I leave it for today</source>
        <translation>Lo dejo por hoy</translation>
    </message>
    <message>
        <source>About the children</source>
        <translation>Sobre las hijas o los hijos</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>muy fuerte</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>That did not open it.</source>
        <translation>Con eso no se abrió.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Este archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>Parts of it have changed on the disk. Keep it, and try a copy of it if you have one.</source>
        <translation>Partes de él han cambiado en el disco. Guárdalo, y prueba con una copia si la tienes.</translation>
    </message>
    <message>
        <source>This file is something other than a journal.</source>
        <translation>Este archivo es otra cosa, no un diario.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another file.</source>
        <translation>No se cambió nada en él. Elige otro archivo.</translation>
    </message>
    <message>
        <source>This copy is older than the one opened here last.</source>
        <translation>Esta copia es más antigua que la última que se abrió aquí.</translation>
    </message>
    <message>
        <source>Newer pages may be in another copy. Look for that one first.</source>
        <translation>Puede haber páginas más nuevas en otra copia. Búscala primero.</translation>
    </message>
    <message>
        <source>A newer version of Afterword made this file.</source>
        <translation>Este archivo lo hizo una versión más nueva de Afterword.</translation>
    </message>
    <message>
        <source>Update Afterword here, then open it again.</source>
        <translation>Actualiza Afterword aquí y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>This file asks for more memory than this computer can give.</source>
        <translation>Este archivo pide más memoria de la que este equipo puede dar.</translation>
    </message>
    <message>
        <source>Open it on one with more memory, or try a fresh copy of it.</source>
        <translation>Ábrelo en uno con más memoria, o prueba con una copia nueva.</translation>
    </message>
    <message>
        <source>This journal is open in one more window or program.</source>
        <translation>Este diario está abierto en otra ventana o en otro programa.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérralo allí y prueba otra vez.</translation>
    </message>
    <message>
        <source>Afterword may not write in this place.</source>
        <translation>Afterword no puede escribir en este lugar.</translation>
    </message>
    <message>
        <source>Choose another folder, or change what this one allows.</source>
        <translation>Elige otra carpeta, o cambia lo que esta permite.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make some room on it, then try again.</source>
        <translation>Haz algo de espacio en él y prueba otra vez.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was opening.</source>
        <translation>El archivo se movió o se reemplazó mientras se abría.</translation>
    </message>
    <message>
        <source>Find where it is now, and open it from there.</source>
        <translation>Busca dónde está ahora y ábrelo desde allí.</translation>
    </message>
    <message>
        <source>There is no file in that place now.</source>
        <translation>Ahora no hay ningún archivo en ese lugar.</translation>
    </message>
    <message>
        <source>It may have a new name or folder. Look for it, or choose another journal.</source>
        <translation>Puede que tenga otro nombre o esté en otra carpeta. Búscalo, o elige otro diario.</translation>
    </message>
    <message>
        <source>Afterword could not use that passphrase.</source>
        <translation>Afterword no pudo usar esa frase de contraseña.</translation>
    </message>
    <message>
        <source>It may be too long. Nothing is lost.</source>
        <translation>Puede que sea demasiado larga. No se perdió nada.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>Se paró la apertura.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it.</source>
        <translation>No hubo memoria suficiente para abrirlo.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierra otros programas y prueba otra vez.</translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation>El disco dio un error mientras se leía el archivo.</translation>
    </message>
    <message>
        <source>Check that the disk is plugged in, then try again.</source>
        <translation>Comprueba que el disco está conectado y prueba otra vez.</translation>
    </message>
    <message>
        <source>Afterword made a mistake while opening this.</source>
        <translation>Afterword cometió un error al abrir esto.</translation>
    </message>
    <message>
        <source>The file was not changed. Start Afterword again, then try once more.</source>
        <translation>El archivo no se cambió. Inicia Afterword de nuevo y prueba una vez más.</translation>
    </message>
    <message>
        <source>That is not this journal’s code.</source>
        <translation>Ese no es el código de este diario.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, one group at a time.</source>
        <translation>Compáralo con la hoja, un grupo cada vez.</translation>
    </message>
    <message>
        <source>Part of the journal’s file could not be read.</source>
        <translation>Una parte del archivo del diario no se pudo leer.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Copy them to a safe place, then open a copy of the journal.</source>
        <translation>Tus palabras siguen en esta ventana. Cópialas a un lugar seguro y abre después una copia del diario.</translation>
    </message>
    <message>
        <source>Some other program has the file in use.</source>
        <translation>Algún otro programa tiene el archivo en uso.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Close the other one, and they will be saved.</source>
        <translation>Tus palabras siguen en esta ventana. Cierra el otro programa y se guardarán.</translation>
    </message>
    <message>
        <source>The journal’s file cannot be changed where it is.</source>
        <translation>El archivo del diario no se puede cambiar donde está.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Change what its folder allows, and they will be saved.</source>
        <translation>Tus palabras siguen en esta ventana. Cambia lo que permite su carpeta y se guardarán.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Make some room on the disk, and they will be saved.</source>
        <translation>Tus palabras siguen en esta ventana. Haz algo de espacio en el disco y se guardarán.</translation>
    </message>
    <message>
        <source>The journal’s file is no longer where it was.</source>
        <translation>El archivo del diario ya no está donde estaba.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Put the file back, and they will be saved.</source>
        <translation>Tus palabras siguen en esta ventana. Pon el archivo en su lugar y se guardarán.</translation>
    </message>
    <message>
        <source>There was not enough memory to save.</source>
        <translation>No hubo memoria suficiente para guardar.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Close other programs, and they will be saved.</source>
        <translation>Tus palabras siguen en esta ventana. Cierra otros programas y se guardarán.</translation>
    </message>
    <message>
        <source>The disk gave an error while saving.</source>
        <translation>El disco dio un error al guardar.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Check that the disk is plugged in, and they will be saved.</source>
        <translation>Tus palabras siguen en esta ventana. Comprueba que el disco está conectado y se guardarán.</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>Se paró el guardado.</translation>
    </message>
    <message>
        <source>Your words are still in this window.</source>
        <translation>Tus palabras siguen en esta ventana.</translation>
    </message>
    <message>
        <source>Another file is now in the journal’s place.</source>
        <translation>Ahora hay otro archivo en el lugar del diario.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Put the journal’s own file back, and they will be saved.</source>
        <translation>Tus palabras siguen en esta ventana. Pon el archivo del diario en su lugar y se guardarán.</translation>
    </message>
    <message>
        <source>Afterword made a mistake while saving.</source>
        <translation>Afterword cometió un error al guardar.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Copy them to a safe place, then start Afterword again.</source>
        <translation>Tus palabras siguen en esta ventana. Cópialas a un lugar seguro e inicia Afterword de nuevo.</translation>
    </message>
    <message>
        <source>Your journal is as it was.</source>
        <translation>Tu diario está como estaba.</translation>
    </message>
    <message>
        <source>There is not enough room for a copy there.</source>
        <translation>Allí no hay espacio suficiente para una copia.</translation>
    </message>
    <message>
        <source>Choose another folder, or make some room. %1</source>
        <translation>Elige otra carpeta, o haz algo de espacio. %1</translation>
    </message>
    <message>
        <source>That folder does not allow new files.</source>
        <translation>Esa carpeta no permite archivos nuevos.</translation>
    </message>
    <message>
        <source>Choose another folder. %1</source>
        <translation>Elige otra carpeta. %1</translation>
    </message>
    <message>
        <source>That place is not there now.</source>
        <translation>Ese lugar no está ahí ahora.</translation>
    </message>
    <message>
        <source>Plug in its disk, or choose another folder. %1</source>
        <translation>Conecta su disco, o elige otra carpeta. %1</translation>
    </message>
    <message>
        <source>Part of the journal could not be read, so no copy was kept as good.</source>
        <translation>Una parte del diario no se pudo leer, así que no se dio por buena ninguna copia.</translation>
    </message>
    <message>
        <source>There is a file of that name, or some other program has it in use.</source>
        <translation>Ya hay un archivo con ese nombre, o algún otro programa lo tiene en uso.</translation>
    </message>
    <message>
        <source>Try once more in a minute. %1</source>
        <translation>Prueba otra vez en un minuto. %1</translation>
    </message>
    <message>
        <source>The copy could not be made.</source>
        <translation>La copia no se pudo hacer.</translation>
    </message>
    <message>
        <source>Try another folder. %1</source>
        <translation>Prueba en otra carpeta. %1</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Mark unknown words</source>
        <translation>Marcar palabras desconocidas</translation>
    </message>
    <message>
        <source>A dotted line under words no dictionary below knows. A right click on one offers others. Off at first: no word is too badly spelled to keep.</source>
        <translation>Una línea de puntos bajo las palabras que no conoce ninguno de los diccionarios de abajo. Un clic derecho en una ofrece otras. Al principio está desactivado: ninguna palabra está demasiado mal escrita para guardarla.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>Words and names that are never marked. They stay inside this journal.</source>
        <translation>Palabras y nombres que nunca se marcan. Se quedan dentro de este diario.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo de concentración</translation>
    </message>
    <message>
        <source>Keep the line in the middle</source>
        <translation>Mantener la línea en el centro</translation>
    </message>
    <message>
        <source>In focus mode the page moves, and your line stays in place.</source>
        <translation>En el modo de concentración se mueve la página, y tu línea se queda en su lugar.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Soft timer</source>
        <translation>Reloj suave</translation>
    </message>
    <message>
        <source>A thin line says when the time has passed. You can go on.</source>
        <translation>Una línea fina dice cuándo ha pasado el tiempo. Puedes seguir.</translation>
    </message>
    <message>
        <source>After a long page</source>
        <translation>Después de una página larga</translation>
    </message>
    <message>
        <source>Ask if it goes round in circles</source>
        <translation>Preguntar si das vueltas a lo mismo</translation>
    </message>
    <message>
        <source>One tap, if you like. It counts words and minutes and reads nothing.</source>
        <translation>Un toque, si quieres. Cuenta palabras y minutos y no lee nada.</translation>
    </message>
    <message>
        <source>Words for feelings</source>
        <translation>Palabras para sentimientos</translation>
    </message>
    <message>
        <source>The line with a way to Support</source>
        <translation>La línea que lleva a Apoyo</translation>
    </message>
    <message>
        <source>It comes after “hopeless” and “not safe”. Support itself stays, under F1.</source>
        <translation>Aparece tras «desesperanza» y «miedo a alguien». Apoyo en sí se queda, en F1.</translation>
    </message>
</context>
<context>
    <name>afterword::AboutPanel</name>
    <message>
        <source>What this is based on</source>
        <translation>En qué se basa esto</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>afterword::AboutYouRow</name>
    <message>
        <source>Show them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>A few questions can help the wording fit. You can skip any of them.</source>
        <translation>Unas preguntas pueden ayudar a que las palabras encajen. Puedes saltarte cualquiera.</translation>
    </message>
    <message>
        <source>You can find them later on the Settings page, under Reflection.</source>
        <translation>Puedes encontrarlas más tarde en Ajustes, en Reflexión.</translation>
    </message>
</context>
<context>
    <name>afterword::AfterCodePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elige una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a passphrase to use from now on. The code stays as it is.</source>
        <translation>Entraste con el código de recuperación. Elige una frase de contraseña para usar desde ahora. El código se queda como está.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds.</source>
        <translation>Haciendo la clave. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Se paró. No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>afterword::AnswerCard</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
</context>
<context>
    <name>afterword::AnswerPairs</name>
    <message>
        <source>Answers to the same question</source>
        <translation>Respuestas a la misma pregunta</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Question after</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of the questions that were answered more than once, %2 of them in all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <extracomment>For a screen reader: %1 is a day</extracomment>
        <translation>Abrir la página del %1</translation>
    </message>
</context>
<context>
    <name>afterword::AwayCard</name>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Una fecha</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardar aparte</translation>
    </message>
    <message>
        <source>Bring them back after</source>
        <translation>Traerlas de vuelta después</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>El primer día</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>The day they come back</source>
        <translation>El día en que vuelven</translation>
    </message>
    <message>
        <source>Back on %1</source>
        <translation>De vuelta el %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Hasta el %1</translation>
    </message>
</context>
<context>
    <name>afterword::AwayList</name>
    <message>
        <source>What is put away is not shown until its day. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Lo que está guardado aparte no se muestra hasta su día. Eso vale para la lista, la búsqueda, el calendario y la cronología. No se borra nada.</translation>
    </message>
    <message>
        <source>Put some days away…</source>
        <translation>Guardar aparte unos días…</translation>
    </message>
    <message>
        <source>Show what is put away</source>
        <translation>Mostrar lo guardado aparte</translation>
    </message>
    <message>
        <source>It lasts until you lock.</source>
        <translation>Dura hasta que bloquees.</translation>
    </message>
    <message>
        <source>Nothing is put away.</source>
        <translation>No hay nada guardado aparte.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Traer de vuelta ya</translation>
    </message>
    <message>
        <source>Bring back now: %1</source>
        <translation>Traer de vuelta ya: %1</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» está de vuelta.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Those days are back.</source>
        <translation>Esos días están de vuelta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Página del %1</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>La página está de vuelta.</translation>
    </message>
    <message>
        <source>Put some days away</source>
        <translation>Guardar aparte unos días</translation>
    </message>
    <message>
        <source>You will not see the pages of these days until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>No verás las páginas de estos días hasta entonces. Eso vale para la lista, la búsqueda, el calendario y la cronología. No se borra nada.</translation>
    </message>
    <message>
        <source>Those days are put away until %1.</source>
        <translation>Esos días quedan aparte hasta el %1.</translation>
    </message>
</context>
<context>
    <name>afterword::BackPage</name>
    <message>
        <source>Back to Reflect</source>
        <translation>Volver a Reflexionar</translation>
    </message>
</context>
<context>
    <name>afterword::BinPanel</name>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Pages stay here for 30 days. Then they are erased for good.</source>
        <translation>Las páginas se quedan aquí 30 días. Después se borran para siempre.</translation>
    </message>
    <message>
        <source>Pages in the bin</source>
        <translation>Páginas en la papelera</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Borrar ya…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Se guarda hasta el %1</translation>
    </message>
    <message>
        <source>Erase this page for good?</source>
        <translation>¿Borrar esta página para siempre?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these %Ln pages for good?</source>
        <translation>
            <numerusform>¿Borrar esta página para siempre?</numerusform>
            <numerusform>¿Borrar estas %Ln páginas para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>It is removed from this journal, with its earlier versions. Copies made by other programs may remain.</source>
        <translation>Se quita de este diario, con sus versiones anteriores. Las copias hechas por otros programas quedan fuera de su alcance.</translation>
    </message>
</context>
<context>
    <name>afterword::BreathePane</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>afterword::BringPanel</name>
    <message>
        <source>Where it is from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Its words for moods, and what they are here:</source>
        <translation>Sus palabras de ánimo, y lo que son aquí:</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>Its columns, and what they are here:</source>
        <translation>Sus columnas, y lo que son aquí:</translation>
    </message>
    <message>
        <source>Which column has the day?</source>
        <translation>¿Qué columna tiene el día?</translation>
    </message>
    <message>
        <source>kept as a file</source>
        <translation>guardado como archivo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Mirando «%1»</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Left over from “%1”</source>
        <translation>Restos de «%1»</translation>
    </message>
    <message>
        <source>This file is locked</source>
        <translation>Este archivo está bloqueado</translation>
    </message>
    <message>
        <source>The other program gave it a passphrase of its own. It is used to read the file, and not kept.</source>
        <translation>El otro programa le puso una frase de contraseña propia. Se usa para leer el archivo y no se guarda.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Bring in pages</source>
        <translation>Traer páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>Traer %1</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Trayéndolo</translation>
    </message>
    <message>
        <source>All of it comes in, or nothing. You can go on writing.</source>
        <translation>Entra todo, o nada. Puedes seguir escribiendo.</translation>
    </message>
    <message>
        <source>It is in your journal now</source>
        <translation>Ya está en tu diario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It could not be taken out again. It is all still here.</source>
        <translation>No se pudo quitar otra vez. Todo sigue aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Days with more than one part: %n. A line, a title or a time begins each.</source>
        <translation>
            <numerusform>Días con más de una parte: %n. Cada parte empieza con una línea, un título o una hora.</numerusform>
            <numerusform>Días con más de una parte: %n. Cada parte empieza con una línea, un título o una hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make each part of a day its own page</source>
        <translation>Hacer de cada parte de un día su propia página</translation>
    </message>
    <message>
        <source>%1 came in. Bringing it in again adds nothing.</source>
        <translation>Ya dentro: %1. Una segunda vez no añade nada.</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarSide</name>
    <message>
        <source>Write for today</source>
        <translation>Escribir para hoy</translation>
    </message>
    <message>
        <source>Write for %1</source>
        <translation>Escribir para el %1</translation>
    </message>
</context>
<context>
    <name>afterword::CaptionLine</name>
    <message>
        <source>A caption, if you like</source>
        <translation>Unas palabras al pie, si quieres</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>Escribir al pie</translation>
    </message>
    <message>
        <source>Change the caption</source>
        <translation>Cambiar el pie</translation>
    </message>
    <message>
        <source>Write a caption: %1</source>
        <translation>Escribir al pie: %1</translation>
    </message>
    <message>
        <source>Change the caption “%1”: %2</source>
        <translation>Cambiar el pie «%1»: %2</translation>
    </message>
    <message>
        <source>Caption: %1</source>
        <translation>Al pie: %1</translation>
    </message>
</context>
<context>
    <name>afterword::CareCard</name>
    <message>
        <source>Numbers and people in Support</source>
        <translation>Números y personas en Apoyo</translation>
    </message>
</context>
<context>
    <name>afterword::CareLine</name>
    <message>
        <source>Open Support</source>
        <translation>Abrir Apoyo</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Apoyo  F1</translation>
    </message>
</context>
<context>
    <name>afterword::CarePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>afterword::ChangePanel</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elige una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a passphrase to use from now on. The code stays as it is.</source>
        <translation>Entraste con el código de recuperación. Elige una frase de contraseña para usar desde ahora. El código se queda como está.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Your pages stay as they are. Copies of the file made before today still open with the old one.</source>
        <translation>Tus páginas se quedan como están. Las copias del archivo hechas antes de hoy se siguen abriendo con la antigua.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>Usar la nueva</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds.</source>
        <translation>Haciendo la clave. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>The new passphrase is in use.</source>
        <translation>La nueva frase de contraseña está en uso.</translation>
    </message>
</context>
<context>
    <name>afterword::ChargeRow</name>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
</context>
<context>
    <name>afterword::ChartLegend</name>
    <message>
        <source>Soft line</source>
        <translation>Línea suave</translation>
    </message>
    <message>
        <source>More energy, bigger dot</source>
        <translation>Más energía, punto más grande</translation>
    </message>
    <message>
        <source>More marks, taller bar</source>
        <translation>Más marcas, barra más alta</translation>
    </message>
    <message>
        <source>About the whole day</source>
        <translation>Sobre el día entero</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>Impulso</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Mayús+A</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
</context>
<context>
    <name>afterword::CheckIn</name>
    <message>
        <source>Check-in</source>
        <translation>Nota de ánimo</translation>
    </message>
    <message>
        <source>Or skip it. A page doesn’t need a mood.</source>
        <translation>O sáltala. A una página no le hace falta un ánimo.</translation>
    </message>
    <message>
        <source>Close the check-in</source>
        <translation>Cerrar la nota de ánimo</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Cerrar  Esc</translation>
    </message>
    <message>
        <source>Pick a dot. Bigger means more energy.</source>
        <translation>Elige un punto. Más grande quiere decir más energía.</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Desagradable</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Today as a whole</source>
        <translation>El día de hoy entero</translation>
    </message>
    <message>
        <source>What the dot is about</source>
        <translation>A qué se refiere el punto</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>Palabras que encajan</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>¿Cómo te sientes ahora mismo?</translation>
    </message>
    <message>
        <source>How was it then?</source>
        <translation>¿Cómo te sentías entonces?</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Hoy más temprano</translation>
    </message>
    <message>
        <source>Also that day</source>
        <translation>También ese día</translation>
    </message>
</context>
<context>
    <name>afterword::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Supr lo quita</translation>
    </message>
</context>
<context>
    <name>afterword::ChosenBar</name>
    <message>
        <source>Chosen pages</source>
        <translation>Páginas elegidas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Choose none  Esc</source>
        <translation>No elegir ninguna  Esc</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardar aparte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Traer de vuelta ya</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>They all have “%1” already.</source>
        <translation>Todas tienen ya «%1».</translation>
    </message>
    <message>
        <source>“%1” is added to %2.</source>
        <translation>«%1» se añadió a %2.</translation>
    </message>
    <message>
        <source>Put this page away</source>
        <translation>Guardar aparte esta página</translation>
    </message>
    <message>
        <source>Put %1 away</source>
        <translation>Guardar aparte %1</translation>
    </message>
    <message>
        <source>The page is put away until %1.</source>
        <translation>La página queda aparte hasta el %1.</translation>
    </message>
    <message>
        <source>%1 are put away until %2.</source>
        <translation>%1 quedan aparte hasta el %2.</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>La página está de vuelta.</translation>
    </message>
    <message>
        <source>%1 are back.</source>
        <translation>%1 están de vuelta.</translation>
    </message>
    <message>
        <source>Page moved to the bin.</source>
        <translation>La página se movió a la papelera.</translation>
    </message>
    <message>
        <source>%1 moved to the bin.</source>
        <translation>%1 se movieron a la papelera.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>You will not see it until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>No la verás hasta el día que elijas. Vale para la lista, la búsqueda, el calendario y la cronología. No se borra nada.</translation>
    </message>
    <message>
        <source>You will not see them until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>No las verás hasta el día que elijas. Vale para la lista, la búsqueda, el calendario y la cronología. No se borra nada.</translation>
    </message>
</context>
<context>
    <name>afterword::CirclesRow</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>A bit</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Log what I did today</source>
        <translation>Anotar lo que hice hoy</translation>
    </message>
    <message>
        <source>Describe it like a camera</source>
        <translation>Contarlo como una cámara</translation>
    </message>
    <message>
        <source>Set it down until…</source>
        <translation>Dejarlo a un lado hasta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Going round in circles?</source>
        <translation>¿Dando vueltas a lo mismo?</translation>
    </message>
    <message>
        <source>One of these may help:</source>
        <translation>Puede que algo de esto ayude:</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityCard</name>
    <message>
        <source>Clarity check</source>
        <translation>Repaso de claridad</translation>
    </message>
    <message>
        <source>Two minutes, six statements. There is nothing to compare with yet.</source>
        <translation>Dos minutos, seis frases. Todavía no hay nada con qué comparar.</translation>
    </message>
    <message>
        <source>Six statements, two minutes. Only your own answers over time: the bigger the dot, the truer it felt. Last done %1.</source>
        <translation>Seis frases, dos minutos. Solo tus propias respuestas con el tiempo: cuanto más grande el punto, más cierto se sentía. Último repaso: %1.</translation>
    </message>
    <message>
        <source>Do a check</source>
        <translation>Hacer un repaso</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityDots</name>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 de 5</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityRow</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 is %1, 5 is %2.</source>
        <translation>1 es %1, 5 es %2.</translation>
    </message>
    <message>
        <source> Last time %1.</source>
        <translation> La última vez, %1.</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityView</name>
    <message>
        <source>Stop here, keep my answers</source>
        <translation>Parar aquí y guardar mis respuestas</translation>
    </message>
    <message>
        <source>Clarity check</source>
        <translation>Repaso de claridad</translation>
    </message>
    <message>
        <source>As things stand today</source>
        <translation>Tal como están las cosas hoy</translation>
    </message>
    <message>
        <source>You can leave any of them blank.</source>
        <translation>Puedes dejar en blanco las que quieras.</translation>
    </message>
    <message>
        <source>Keep this check</source>
        <translation>Guardar este repaso</translation>
    </message>
    <message>
        <source>There are no right answers.</source>
        <translation>No hay respuestas correctas.</translation>
    </message>
    <message>
        <source> The small mark under a circle is what you chose on %1.</source>
        <translation> La marca pequeña bajo un círculo es lo que elegiste el %1.</translation>
    </message>
</context>
<context>
    <name>afterword::CodeBoxes</name>
    <message>
        <source>The code, in seven groups. It is not read out; print or save the sheet to keep it.</source>
        <translation>El código, en siete grupos. No se lee en voz alta; imprime o guarda la hoja para conservarlo.</translation>
    </message>
</context>
<context>
    <name>afterword::CodeEntry</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>Grupo %1 de %2</translation>
    </message>
    <message>
        <source>There is a slip in group %1. Compare it with the sheet.</source>
        <translation>Hay un desliz en el grupo %1. Compáralo con la hoja.</translation>
    </message>
</context>
<context>
    <name>afterword::CodePanel</name>
    <message>
        <source>A new sheet with a code</source>
        <translation>Una hoja nueva con un código</translation>
    </message>
    <message>
        <source>A new code takes the place of the old one. The old sheet then opens nothing here.</source>
        <translation>Un código nuevo ocupa el lugar del antiguo. La hoja antigua ya no abre nada aquí.</translation>
    </message>
    <message>
        <source>A code on paper opens the journal when the passphrase has slipped away.</source>
        <translation>Un código en papel abre el diario cuando la frase de contraseña se ha olvidado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Viendo si encaja. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Tu hoja de recuperación</translation>
    </message>
    <message>
        <source>This code opens the journal without the passphrase. It is shown once, now.</source>
        <translation>Este código abre el diario sin la frase de contraseña. Se muestra una vez, ahora.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>Sealing the code in. This takes a few seconds.</source>
        <translation>Sellando el código. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>The new code is in use. The old sheet can go.</source>
        <translation>El código nuevo está en uso. La hoja antigua se puede tirar.</translation>
    </message>
</context>
<context>
    <name>afterword::ComputerWatch</name>
    <message>
        <source>Saves and locks first</source>
        <translation>Antes guarda y bloquea</translation>
    </message>
</context>
<context>
    <name>afterword::ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue: %1. %2</source>
        <translation>Continuar: %1. %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Keep it as a page, as it is</source>
        <translation>Guardarlo como página, tal como está</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>afterword::DateField</name>
    <message>
        <source>Take %1</source>
        <translation>Elegir el %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No date chosen</source>
        <translation>Ninguna fecha elegida</translation>
    </message>
</context>
<context>
    <name>afterword::DatesPopup</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From a day to another</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
</context>
<context>
    <name>afterword::DayChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::DaysField</name>
    <message>
        <source>The first day</source>
        <translation>El primer día</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Hasta el %1</translation>
    </message>
</context>
<context>
    <name>afterword::EndView</name>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Back to Reflect</source>
        <translation>Volver a Reflexionar</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
</context>
<context>
    <name>afterword::ErasePanel</name>
    <message>
        <source>Erase this journal</source>
        <translation>Borrar este diario</translation>
    </message>
    <message>
        <source>Its file is overwritten and removed. After that no passphrase and no code brings it back. Copies that you or other programs made elsewhere stay where they are.</source>
        <translation>Su archivo se sobrescribe y se quita. Después, no hay frase de contraseña ni código que lo traiga de vuelta. Las copias hechas en otros lugares, por ti o por otros programas, se quedan donde están.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Erase its copies as well: %n</source>
        <translation>
            <numerusform>Borrar también su copia</numerusform>
            <numerusform>Borrar también sus %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. Copies that stay still open with the passphrase.</source>
        <translation>En %1. Las copias que se queden se siguen abriendo con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Viendo si encaja. Tarda unos segundos.</translation>
    </message>
</context>
<context>
    <name>afterword::ExportCard</name>
    <message>
        <source>Export the chart</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>Dejarlo dentro</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Numbers (CSV)</source>
        <translation>Números (CSV)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Qué aspecto tiene</translation>
    </message>
    <message>
        <source>Include event names</source>
        <translation>Incluir los nombres de las fechas</translation>
    </message>
    <message>
        <source>Include event names, and what the small signs are</source>
        <translation>Incluir los nombres de las fechas y qué son los signos pequeños</translation>
    </message>
    <message>
        <source>The check-ins of %1 to %2, with the words you chose for them. No page goes into it.</source>
        <translation>Las notas de ánimo del %1 al %2, con las palabras que elegiste para ellas. No entra ninguna página.</translation>
    </message>
    <message>
        <source>The days in sight: %1 to %2. Nothing you wrote goes into it.</source>
        <translation>Los días a la vista: del %1 al %2. No entra nada de lo que escribiste.</translation>
    </message>
    <message>
        <source>The file is outside the journal. Anyone who uses this computer can open it, and locking does not hide it.</source>
        <translation>El archivo queda fuera del diario. Cualquiera que use este equipo puede abrirlo, y bloquear no lo oculta.</translation>
    </message>
</context>
<context>
    <name>afterword::ExportPages</name>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>The %1 chosen pages</source>
        <translation>Las %1 páginas elegidas</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Pages of a few days</source>
        <translation>Páginas de unos días</translation>
    </message>
    <message>
        <source>Pages with a tag</source>
        <translation>Páginas con una etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>afterword::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <source>Names as initials</source>
        <translation>Nombres como iniciales</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is there until it is whole.</source>
        <translation>Allí no hay nada hasta que esté completo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is in “%1” now. Anyone who uses this computer can read it.</source>
        <translation>Ahora está en «%1». Cualquiera que use este equipo puede leerlo.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Hoja anterior</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Hoja siguiente</translation>
    </message>
    <message>
        <source>Print these sheets?</source>
        <translation>¿Imprimir estas hojas?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The sheets are on their way to the printer.</source>
        <translation>Las hojas van camino de la impresora.</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save a PDF.</source>
        <translation>La impresora no tomó nada. Mira si está encendida, o guarda un PDF.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>Begin with moods</source>
        <translation>Empezar con los ánimos</translation>
    </message>
    <message>
        <source>Begin with a page of moods and life marks from these days.</source>
        <translation>Empezar con una página con los ánimos y las fechas señaladas de estos días.</translation>
    </message>
    <message>
        <source>Letters, tags, people and all the rest go along.</source>
        <translation>Las cartas, las etiquetas, las personas y todo lo demás van también.</translation>
    </message>
    <message>
        <source>So do pages that are put away.</source>
        <translation>También las páginas guardadas aparte.</translation>
    </message>
    <message>
        <source>Pages that are put away stay inside.</source>
        <translation>Las páginas guardadas aparte se quedan dentro.</translation>
    </message>
    <message>
        <source>Moods</source>
        <comment>file name</comment>
        <translation>Ánimos</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>No se escribió nada</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The sheets are laid out.</source>
        <translation>Las hojas están preparadas.</translation>
    </message>
    <message>
        <source>Something in the journal changed. These are the sheets as they are now.</source>
        <translation>Algo cambió en el diario. Estas son las hojas como están ahora.</translation>
    </message>
    <message>
        <source>The sheets go to the printer.</source>
        <translation>Las hojas van a la impresora.</translation>
    </message>
    <message>
        <source>The copy is outside the journal. Anyone who uses this computer can read it, and locking does not hide it.</source>
        <translation>Una copia queda fuera del diario. Cualquiera que use este equipo puede leerla, y bloquear no la oculta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Names of people as initials. Only names on your list of people are shortened.</source>
        <translation>Nombres de personas como iniciales. Solo se acortan los nombres de tu lista de personas.</translation>
    </message>
    <message>
        <source>There is no page to copy.</source>
        <translation>No hay ninguna página que copiar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages go into the copy. The journal keeps them.</source>
        <translation>
            <numerusform>%Ln página va a la copia. El diario la conserva.</numerusform>
            <numerusform>%Ln páginas van a la copia. El diario las conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it over first</source>
        <translation>Míralo antes</translation>
    </message>
    <message>
        <source>Change what is in it</source>
        <translation>Cambiar lo que contiene</translation>
    </message>
    <message>
        <source>This is all that goes into it. Saved or printed, anyone who finds it can read it.</source>
        <translation>Esto es todo lo que lleva. Guardado o impreso, lo puede leer cualquiera que lo encuentre.</translation>
    </message>
</context>
<context>
    <name>afterword::FileBanner</name>
    <message>
        <source>You can read here, but not write: this place does not allow it.</source>
        <translation>Aquí puedes leer, pero no escribir: este lugar no lo permite.</translation>
    </message>
    <message>
        <source>Parts of this journal are damaged or missing. What can be read is here. Nothing new can be written in it for now.</source>
        <translation>Partes de este diario están dañadas o faltan. Lo que se puede leer está aquí. Por ahora no se puede escribir nada nuevo en él.</translation>
    </message>
    <message>
        <source>Your words are safe here, but the journal’s file is no longer where it was.</source>
        <translation>Tus palabras están a salvo aquí, pero el archivo del diario ya no está donde estaba.</translation>
    </message>
    <message>
        <source>The journal’s file is no longer where it was. Its pages are still here.</source>
        <translation>El archivo del diario ya no está donde estaba. Sus páginas siguen aquí.</translation>
    </message>
    <message>
        <source>Your words are safe here, but another file is in the journal’s place now. That one is left alone.</source>
        <translation>Tus palabras están a salvo aquí, pero ahora hay otro archivo en el lugar del diario. Ese no se toca.</translation>
    </message>
    <message>
        <source>Another file is in the journal’s place now. It is left alone. The pages are still here.</source>
        <translation>Ahora hay otro archivo en el lugar del diario. No se toca. Las páginas siguen aquí.</translation>
    </message>
    <message>
        <source>Your words are safe here, but this disk is full. About %1 MB is needed.</source>
        <translation>Tus palabras están a salvo aquí, pero este disco está lleno. Hacen falta unos %1 MB.</translation>
    </message>
    <message>
        <source>Your words are safe here. Afterword keeps trying.</source>
        <translation>Tus palabras están a salvo aquí. Afterword lo sigue intentando.</translation>
    </message>
    <message>
        <source>Keep the rest…</source>
        <translation>Conservar el resto…</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Two copies of this journal have gone separate ways: this one, and the one open here on %1. Each may hold pages the other lacks. Both are kept as they are.</source>
        <translation>Dos copias de este diario han ido por separado: esta, y la que se abrió aquí el %1. Cada una puede tener páginas que a la otra le faltan. Las dos se quedan como están.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Seguir con esta</translation>
    </message>
    <message>
        <source>Look for the other…</source>
        <translation>Buscar la otra…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saves</source>
        <comment>how much older a copy is</comment>
        <translation>
            <numerusform>un guardado</numerusform>
            <numerusform>%Ln guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy is older than the one open here on %1, by %2. It may be a backup that was put back. Later pages would be in the newer one.</source>
        <translation>Esta copia va %2 por detrás de la que se abrió aquí el %1. Puede ser una copia de seguridad que se repuso. Las páginas posteriores estarían en la más nueva.</translation>
    </message>
    <message>
        <source>Look for a newer one…</source>
        <translation>Buscar una más nueva…</translation>
    </message>
    <message>
        <source>Keep what can be read?</source>
        <translation>¿Conservar lo que se puede leer?</translation>
    </message>
    <message>
        <source>A copy of the file as it is now is made first. Then the parts that cannot be read are let go, and you can write here again.</source>
        <translation>Primero se hace una copia del archivo como está ahora. Después se sueltan las partes que no se pueden leer, y puedes volver a escribir aquí.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Make a copy and go on</source>
        <translation>Hacer una copia y continuar</translation>
    </message>
    <message>
        <source>A copy is kept. You can write here again.</source>
        <translation>Hay una copia guardada. Puedes volver a escribir aquí.</translation>
    </message>
    <message>
        <source>That did not work. The file was not changed.</source>
        <translation>No salió bien. El archivo no se cambió.</translation>
    </message>
    <message>
        <source>The journal goes on in %1.</source>
        <translation>El diario continúa en %1.</translation>
    </message>
    <message>
        <source>A copy could not be made there. Your words are safe here.</source>
        <translation>Allí no se pudo hacer una copia. Tus palabras están a salvo aquí.</translation>
    </message>
    <message>
        <source>All of it is in %1 now. It opens with the same passphrase.</source>
        <translation>Ahora todo está en %1. Se abre con la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>It could not be saved there. Your words are safe here.</source>
        <translation>No se pudo guardar allí. Tus palabras están a salvo aquí.</translation>
    </message>
</context>
<context>
    <name>afterword::FileRows</name>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>film</source>
        <translation>video</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Files of this page</source>
        <translation>Archivos de esta página</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Ver la imagen</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Ver las imágenes</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>Quitar de esta página</translation>
    </message>
    <message>
        <source>being sealed</source>
        <translation>sellándose</translation>
    </message>
    <message>
        <source>%1, being sealed</source>
        <translation>%1, sellándose</translation>
    </message>
    <message>
        <source>Stop adding %1</source>
        <translation>Dejar de añadir %1</translation>
    </message>
</context>
<context>
    <name>afterword::FilterBar</name>
    <message>
        <source>Search pages</source>
        <translation>Buscar páginas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nuevas primero</translation>
    </message>
    <message>
        <source>Tags, people and what is put away</source>
        <translation>Etiquetas, personas y lo guardado aparte</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Answers to prompts</source>
        <translation>Respuestas a preguntas</translation>
    </message>
    <message>
        <source>Day logs</source>
        <translation>Registros del día</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Notas de ánimo</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Con una imagen</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Con un archivo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Todavía no hay etiquetas.</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>Todavía no hay personas.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>Del… al…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Antiguas primero</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Moods from this one up: &quot;From neutral&quot;</extracomment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>Moods up to this one: &quot;Up to neutral&quot;</extracomment>
        <translation>Hasta %1</translation>
    </message>
</context>
<context>
    <name>afterword::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match  Shift+F3</source>
        <translation>Coincidencia anterior  Mayús+F3</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next match  F3</source>
        <translation>Coincidencia siguiente  F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Cerrar  Esc</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Poner en su lugar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>un cambio hecho</numerusform>
            <numerusform>%n cambios hechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FirstQuestion</name>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>afterword::FoundLetters</name>
    <message>
        <source>Letter: %1. %2</source>
        <translation>Carta: %1. %2</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>En las cartas</translation>
    </message>
    <message>
        <source>More in Letters</source>
        <translation>Más en Cartas</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Una carta</translation>
    </message>
</context>
<context>
    <name>afterword::FourWeeks</name>
    <message>
        <source>Four weeks beside four weeks</source>
        <translation>Cuatro semanas junto a cuatro semanas</translation>
    </message>
</context>
<context>
    <name>afterword::HalfPage</name>
    <message>
        <source>Lock after two minutes</source>
        <translation>Bloquear tras dos minutos</translation>
    </message>
    <message>
        <source>More about this, in Help</source>
        <translation>Más sobre esto, en Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>afterword::HelpList</name>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
</context>
<context>
    <name>afterword::HelpReader</name>
    <message>
        <source>See also</source>
        <translation>Ver también</translation>
    </message>
</context>
<context>
    <name>afterword::HelpRoom</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Atrás  Esc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>No page has those words. Try fewer, or other ones.</source>
        <translation>Ninguna página tiene esas palabras. Prueba con menos, o con otras.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
</context>
<context>
    <name>afterword::HelperPanel</name>
    <message>
        <source>Someone you could call</source>
        <translation>Alguien a quien podrías llamar</translation>
    </message>
    <message>
        <source>Change this person</source>
        <translation>Cambiar a esta persona</translation>
    </message>
    <message>
        <source>Name and number stay in this journal. They are not shown while it is locked.</source>
        <translation>El nombre y el número se quedan en este diario. No se muestran mientras está bloqueado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>afterword::HideHint</name>
    <message>
        <source>Someone coming in?</source>
        <translation>¿Viene alguien?</translation>
    </message>
    <message>
        <source>Hide and lock:</source>
        <translation>Ocultar y bloquear:</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Someone coming in? Hide and lock: %1, or Esc twice.</source>
        <translation>¿Viene alguien? Ocultar y bloquear: %1, o Esc dos veces.</translation>
    </message>
    <message>
        <source>Someone coming in? Hide and lock: %1.</source>
        <translation>¿Viene alguien? Ocultar y bloquear: %1.</translation>
    </message>
</context>
<context>
    <name>afterword::HubView</name>
    <message>
        <source>Reflect</source>
        <translation>Reflexionar</translation>
    </message>
    <message>
        <source>Short guided paths. Stop whenever you like; what you wrote is kept.</source>
        <translation>Recorridos cortos y guiados. Puedes parar cuando quieras; lo que escribiste se guarda.</translation>
    </message>
    <message>
        <source>For today, if you like</source>
        <translation>Para hoy, si quieres</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Two shorter ones</source>
        <translation>Dos más cortos</translation>
    </message>
    <message>
        <source>Kept open</source>
        <translation>Listas abiertas</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Los tuyos</translation>
    </message>
    <message>
        <source>Short cards</source>
        <translation>Tarjetas cortas</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Crear el tuyo…</translation>
    </message>
    <message>
        <source>Make a path of your own…</source>
        <translation>Crear un recorrido propio…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1   Done %2</source>
        <translation>%1   Hecho el %2</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Porque %1.</translation>
    </message>
    <message>
        <source>A list you keep open</source>
        <translation>Una lista que tienes abierta</translation>
    </message>
    <message>
        <source>The rest of it is here</source>
        <translation>El resto está aquí</translation>
    </message>
    <message>
        <source>Where you stopped, today</source>
        <translation>Donde paraste, hoy</translation>
    </message>
    <message>
        <source>Where you stopped, on %1</source>
        <translation>Donde paraste, el %1</translation>
    </message>
</context>
<context>
    <name>afterword::ImportRows</name>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Changed since: %n.</source>
        <translation>
            <numerusform>Cambiadas desde entonces: %n.</numerusform>
            <numerusform>Cambiadas desde entonces: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>Pages of it here: %n.</source>
        <translation>
            <numerusform>Páginas suyas aquí: %n.</numerusform>
            <numerusform>Páginas suyas aquí: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these out…</source>
        <translation>Sacar estas…</translation>
    </message>
    <message>
        <source>Take these out: %1</source>
        <translation>Sacar estas: %1</translation>
    </message>
</context>
<context>
    <name>afterword::JournalMore</name>
    <message>
        <source>Tags and people…</source>
        <translation>Etiquetas y personas…</translation>
    </message>
    <message>
        <source>What is put away…</source>
        <translation>Lo guardado aparte…</translation>
    </message>
    <message>
        <source>Hide what is put away</source>
        <translation>Ocultar lo guardado aparte</translation>
    </message>
    <message>
        <source>Show what is put away</source>
        <translation>Mostrar lo guardado aparte</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exportar o imprimir…</translation>
    </message>
</context>
<context>
    <name>afterword::JournalRoom</name>
    <message>
        <source>Every page is put away for now. The menu above can show them.</source>
        <translation>Por ahora todas las páginas están guardadas aparte. El menú de arriba puede mostrarlas.</translation>
    </message>
    <message>
        <source>No page has those words. Try fewer, or clear the filters.</source>
        <translation>Ninguna página tiene esas palabras. Prueba con menos, o quita los filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages found</source>
        <translation>
            <numerusform>una página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Still reading older pages…</source>
        <translation>Todavía leyendo páginas anteriores…</translation>
    </message>
    <message>
        <source>“%1” was searched as text</source>
        <translation>«%1» se buscó como texto</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
        <source>Pages gather here as you write them, newest first. There is no pace to keep.</source>
        <translation>Las páginas se reúnen aquí según las escribes, primero las más nuevas. No hay ningún ritmo que seguir.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Escribir la primera</translation>
    </message>
</context>
<context>
    <name>afterword::KeyPanel</name>
    <message>
        <source>Passphrase you use now</source>
        <translation>Frase de contraseña que usas ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>That is not the passphrase in use. Nothing has changed.</source>
        <translation>Esa no es la frase de contraseña en uso. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Se paró. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another change is still running. Try again in a moment.</source>
        <translation>Otro cambio sigue en marcha. Prueba otra vez en un momento.</translation>
    </message>
</context>
<context>
    <name>afterword::LetGoPanel</name>
    <message>
        <source>Its words are erased from this journal for good. This program cannot bring them back. Only the date stays, as a mark that you did this.</source>
        <translation>Sus palabras se borran de este diario para siempre. Este programa no puede recuperarlas. Solo queda la fecha, como marca de que lo hiciste.</translation>
    </message>
    <message>
        <source>Afterword then makes its own copies anew, without this letter. The newest is from %1. </source>
        <translation>Después, Afterword hace de nuevo sus propias copias, sin esta carta. La más nueva es del %1. </translation>
    </message>
    <message>
        <source>let go</source>
        <translation>soltar</translation>
    </message>
    <message>
        <source>To be sure, type “%1”</source>
        <translation>Para mayor seguridad, escribe «%1»</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Soltarla</translation>
    </message>
    <message>
        <source>Copies made by other programs may remain.</source>
        <translation>Las copias hechas por otros programas quedan fuera de su alcance.</translation>
    </message>
</context>
<context>
    <name>afterword::LetterList</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Una carta</translation>
    </message>
</context>
<context>
    <name>afterword::LetterSheet</name>
    <message>
        <source>Who it is to, or what it is about</source>
        <translation>Para quién es, o de qué trata</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Start anywhere. If stuck: What I never said is…</source>
        <translation>Empieza por donde quieras. Si no sale nada: Lo que nunca dije es…</translation>
    </message>
    <message>
        <source>How charged before I started?</source>
        <translation>¿Cuánta carga antes de empezar?</translation>
    </message>
    <message>
        <source>How charged now?</source>
        <translation>¿Cuánta carga ahora?</translation>
    </message>
    <message>
        <source>The next plain thing I will do</source>
        <translation>Lo próximo y sencillo que voy a hacer</translation>
    </message>
    <message>
        <source>The next plain thing I will do is…</source>
        <translation>Lo próximo y sencillo que voy a hacer es…</translation>
    </message>
</context>
<context>
    <name>afterword::LettersRoom</name>
    <message>
        <source>Sealed until %1.</source>
        <translation>Sellada hasta el %1.</translation>
    </message>
    <message>
        <source>You can write in it again.</source>
        <translation>Puedes volver a escribir en ella.</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>It is a letter to you now.</source>
        <translation>Ahora es una carta para ti.</translation>
    </message>
    <message>
        <source>An answer to a letter</source>
        <translation>Una respuesta a una carta</translation>
    </message>
    <message>
        <source>Answer your letter as a fair and kind stranger would. Not as the person it is to.</source>
        <translation>Responde a tu carta como lo haría una persona desconocida, justa y amable. No como la persona a quien va dirigida.</translation>
    </message>
    <message>
        <source>Tear this letter up?</source>
        <translation>¿Romper esta carta?</translation>
    </message>
    <message>
        <source>Let this letter go?</source>
        <translation>¿Soltar esta carta?</translation>
    </message>
    <message>
        <source>A backup still holds a copy. It could not be made anew.</source>
        <translation>Una copia de seguridad todavía tiene una copia. No se pudo hacer de nuevo.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Answer it as a fair stranger</source>
        <translation>Responder como una persona desconocida y justa</translation>
    </message>
    <message>
        <source>Answer it as a fair stranger, tomorrow</source>
        <translation>Responder como una persona desconocida y justa, mañana</translation>
    </message>
    <message>
        <source>Make it a letter to me</source>
        <translation>Convertirla en una carta para mí</translation>
    </message>
    <message>
        <source>Write in it again</source>
        <translation>Volver a escribir en ella</translation>
    </message>
    <message>
        <source>Tear it up…</source>
        <translation>Romperla…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Nueva carta</translation>
    </message>
    <message>
        <source>New letter (Ctrl+N)</source>
        <translation>Nueva carta (Ctrl+N)</translation>
    </message>
    <message>
        <source>Written to someone, sent to no one.</source>
        <translation>Escritas a alguien, enviadas a nadie.</translation>
    </message>
    <message>
        <source>Find in letters</source>
        <translation>Buscar en las cartas</translation>
    </message>
    <message>
        <source>A letter is ready to open, when you are.</source>
        <translation>Una carta está lista para abrir, cuando quieras.</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Volver a las cartas</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Soltarla…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Sellar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>The last two letters left you more charged than before. A small step can come first. You choose.</source>
        <translation>Las dos últimas cartas te dejaron con más carga que antes. Primero puede venir un paso pequeño. Tú eliges.</translation>
    </message>
    <message>
        <source>Go to Reflect</source>
        <translation>Ir a Reflexionar</translation>
    </message>
    <message>
        <source>Say it here first.</source>
        <translation>Dilo primero aquí.</translation>
    </message>
    <message>
        <source>Nothing leaves this page.</source>
        <translation>Nada sale de esta página.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Sealed on %1. It opens on %2.</source>
        <translation>Sellada el %1. Se abre el %2.</translation>
    </message>
    <message>
        <source>The text stays out of search until then.</source>
        <translation>Hasta entonces el texto queda fuera de la búsqueda.</translation>
    </message>
    <message>
        <source>You asked not to read it before then, so the text stays out of search too.</source>
        <translation>Pediste no leerla antes, así que el texto queda también fuera de la búsqueda.</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>Abrirla…</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>Cambiar la fecha…</translation>
    </message>
    <message>
        <source>Open early…</source>
        <translation>Abrir antes de tiempo…</translation>
    </message>
    <message>
        <source>It is ready to open, when you are.</source>
        <translation>Está lista para abrir, cuando quieras.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>Elegiste el %1.</translation>
    </message>
    <message>
        <source>It’s gone. You wrote it, and that happened.</source>
        <translation>Ya no está. La escribiste, y eso pasó.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
</context>
<context>
    <name>afterword::ListField</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>afterword::LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Another journal…</source>
        <translation>Otro diario…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Apoyo  F1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>If the passphrase and the code are both lost, the journal stays closed. Nobody holds another key.</source>
        <translation>Si se pierden la frase de contraseña y el código, el diario se queda cerrado. Nadie tiene otra llave.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Bring back the copy of %1</source>
        <translation>Recuperar la copia del %1</translation>
    </message>
    <message>
        <source>Your last copy is from %1, %2. What is here now stays beside it.</source>
        <translation>Tu última copia es del %1, %2. Lo que hay aquí ahora se queda a su lado.</translation>
    </message>
    <message>
        <source>The copy is in its place. Open it with your passphrase.</source>
        <translation>La copia está en su lugar. Ábrela con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>Puedes probar otra vez en %1 s.</translation>
    </message>
    <message>
        <source>This opens %1.</source>
        <translation>Esto abre %1.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>Ayuda  Mayús+F1</translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Your last words are not saved yet</source>
        <translation>Tus últimas palabras todavía no están guardadas</translation>
    </message>
    <message>
        <source>%1 They are still in this window. Locking now would lose them.</source>
        <translation>%1 Siguen en esta ventana. Si se bloquea ahora, se perderían.</translation>
    </message>
    <message>
        <source>Stay open and keep trying</source>
        <translation>Dejar abierto y seguir intentando</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation>Bloquear y perderlas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>afterword::MarkCard</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Mark a day</source>
        <translation>Señalar un día</translation>
    </message>
    <message>
        <source>A life mark</source>
        <translation>Una fecha señalada</translation>
    </message>
    <message>
        <source>A day with a name of your own. It stands above the dots.</source>
        <translation>Un día con el nombre que tú le des. Está encima de los puntos.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>La mudanza</translation>
    </message>
    <message>
        <source>The day of the mark</source>
        <translation>El día señalado</translation>
    </message>
</context>
<context>
    <name>afterword::MarkTable</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Mood or mark</source>
        <translation>Ánimo o marca</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>about the whole day</source>
        <translation>sobre el día entero</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Notas de ánimo</translation>
    </message>
</context>
<context>
    <name>afterword::MarkdownEdit</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>Casilla</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
</context>
<context>
    <name>afterword::MarkdownView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>afterword::MarksCard</name>
    <message>
        <source>Life marks</source>
        <translation>Fechas señaladas</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (hidden)</source>
        <translation>%1, %2 (oculta)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mark a day</source>
        <translation>Señalar un día</translation>
    </message>
</context>
<context>
    <name>afterword::MergePanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>Mirando la copia</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>All that is in the copy is here already. It stays where it is: %1. You can remove it when you like.</source>
        <translation>Todo lo que hay en la copia ya está aquí. Se queda donde está: %1. Puedes quitarla cuando quieras.</translation>
    </message>
    <message>
        <source>The copy has a lock of its own</source>
        <translation>La copia tiene su propia cerradura</translation>
    </message>
    <message>
        <source>It was made before this journal got new keys. Type the passphrase you used then.</source>
        <translation>Se hizo antes de que este diario tuviera claves nuevas. Escribe la frase de contraseña que usabas entonces.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>That does not open the copy. Nothing has changed.</source>
        <translation>Con eso no se abre la copia. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Opening the copy</source>
        <translation>Abriendo la copia</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Pages only in the copy: %1</source>
        <translation>Páginas que solo están en la copia: %1</translation>
    </message>
    <message>
        <source>Pages that are newer there: %1</source>
        <translation>Páginas que son más nuevas allí: %1</translation>
    </message>
    <message>
        <source>Pages changed in both, put together: %1</source>
        <translation>Páginas cambiadas en las dos, unidas: %1</translation>
    </message>
    <message>
        <source>Pages changed in both, each text kept: %1</source>
        <translation>Páginas cambiadas en las dos, con cada texto guardado: %1</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Cartas: %1</translation>
    </message>
    <message>
        <source>Tags, people, marks and the like: %1</source>
        <translation>Etiquetas, personas, marcas y cosas así: %1</translation>
    </message>
    <message>
        <source>Other things kept twice: %1</source>
        <translation>Otras cosas guardadas dos veces: %1</translation>
    </message>
    <message>
        <source>Older texts of pages: %1</source>
        <translation>Textos anteriores de páginas: %1</translation>
    </message>
    <message>
        <source>Parts that can’t be read: %1. They stay in the copy.</source>
        <translation>Partes que no se pueden leer: %1. Se quedan en la copia.</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>Y %1 más</translation>
    </message>
    <message>
        <source>What the copy has</source>
        <translation>Lo que tiene la copia</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The copy: %1</source>
        <translation>Todavía no ha cambiado nada. La copia: %1</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Trayéndolo</translation>
    </message>
    <message>
        <source>If you stop, nothing changes.</source>
        <translation>Si paras, no cambia nada.</translation>
    </message>
    <message>
        <source>It is all here now</source>
        <translation>Ahora todo está aquí</translation>
    </message>
    <message>
        <source>What came in:</source>
        <translation>Lo que entró:</translation>
    </message>
    <message>
        <source>The copy stays where it is: %1. You can remove it when you like.</source>
        <translation>La copia se queda donde está: %1. Puedes quitarla cuando quieras.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: take out what was brought in</source>
        <translation>Deshacer: quitar lo que se trajo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Volviendo atrás</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estaba antes</translation>
    </message>
    <message>
        <source>What you changed since then stays. The copy is still there: %1.</source>
        <translation>Lo que cambiaste desde entonces se queda. La copia sigue ahí: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Se paró. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The copy is in use, or a save in it was cut off. Open it once by itself and close it, then try again.</source>
        <translation>La copia está en uso, o un guardado quedó cortado en ella. Ábrela una vez sola, ciérrala y prueba otra vez.</translation>
    </message>
    <message>
        <source>That file is another journal, not a copy of this one.</source>
        <translation>Ese archivo es otro diario, no una copia de este.</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>No se trajo nada</translation>
    </message>
    <message>
        <source>Letters let go there: %1. They go here too, and out of Afterword’s backups, and that can’t be undone.</source>
        <translation>Cartas que se soltaron allí: %1. Se van también de aquí y de las copias de seguridad de Afterword, y eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>New backups are made now…</source>
        <translation>Ahora se hacen copias de seguridad nuevas…</translation>
    </message>
    <message>
        <source>The letters are out of this journal and of Afterword’s backups. Copies made by other programs, as this one, are out of its reach.</source>
        <translation>Las cartas ya no están en este diario ni en las copias de seguridad de Afterword. Las copias hechas por otros programas, como esta, quedan fuera de su alcance.</translation>
    </message>
    <message>
        <source>A backup still holds a copy. It could not be made anew.</source>
        <translation>Una copia de seguridad todavía tiene una copia. No se pudo hacer de nuevo.</translation>
    </message>
    <message>
        <source>New pages: %1</source>
        <translation>Páginas nuevas: %1</translation>
    </message>
</context>
<context>
    <name>afterword::MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The title of the calendar: month, then year.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>una página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>afterword::MonthWordsList</name>
    <message>
        <source>Words that came with it</source>
        <translation>Palabras que vinieron con eso</translation>
    </message>
    <message>
        <source>Months before</source>
        <translation>Meses anteriores</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>Meses posteriores</translation>
    </message>
</context>
<context>
    <name>afterword::MoodButton</name>
    <message>
        <source>How is it right now?</source>
        <translation>¿Cómo te sientes ahora mismo?</translation>
    </message>
    <message>
        <source>No dot picked</source>
        <translation>Ningún punto elegido</translation>
    </message>
</context>
<context>
    <name>afterword::MoodChart</name>
    <message>
        <source>about the whole day</source>
        <translation>sobre el día entero</translation>
    </message>
    <message>
        <source>Drag it to another day, or click for its card.</source>
        <translation>Arrástrala a otro día, o haz clic para ver su tarjeta.</translation>
    </message>
    <message>
        <source>To move a life mark, open its card from the menu.</source>
        <translation>Para mover una fecha señalada, abre su tarjeta desde el menú.</translation>
    </message>
</context>
<context>
    <name>afterword::MoodPad</name>
    <message>
        <source>Chosen: %1. Delete clears it.</source>
        <translation>Elegido: %1. Supr lo quita.</translation>
    </message>
    <message>
        <source>Nothing chosen. Arrow keys move, Enter chooses.</source>
        <translation>Nada elegido. Las flechas mueven, Intro elige.</translation>
    </message>
    <message>
        <source>Mood: %1. Column %2 of 7, row %3 of 5.</source>
        <translation>Ánimo: %1. Columna %2 de 7, fila %3 de 5.</translation>
    </message>
</context>
<context>
    <name>afterword::MoodPopup</name>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Any mood</source>
        <translation>Cualquier ánimo</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>afterword::MoodRange</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>afterword::MoodScale</name>
    <message>
        <source>From unpleasant to pleasant</source>
        <translation>De desagradable a agradable</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Desagradable</translation>
    </message>
</context>
<context>
    <name>afterword::MovePanel</name>
    <message>
        <source>To another computer</source>
        <translation>A otro equipo</translation>
    </message>
    <message>
        <source>First a copy goes where you choose: a stick, a drive, or a folder that both computers see. It is sealed like the journal itself, and read back before it counts.</source>
        <translation>Primero va una copia adonde elijas: una memoria USB, un disco, o una carpeta que vean los dos equipos. Está sellada como el propio diario, y se lee de nuevo antes de darla por buena.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Haciendo una copia</translation>
    </message>
    <message>
        <source>Then it is read back, word by word.</source>
        <translation>Después se lee de nuevo, palabra por palabra.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>Se paró. No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>The copy is ready</source>
        <translation>La copia está lista</translation>
    </message>
    <message>
        <source>It is called %1 and lies in %2.</source>
        <translation>Se llama %1 y está en %2.</translation>
    </message>
    <message>
        <source>What to do there:</source>
        <translation>Qué hacer allí:</translation>
    </message>
    <message>
        <source>1. Install Afterword. Put the copy in a folder of its own there.</source>
        <translation>1. Instala Afterword. Pon allí la copia en una carpeta solo para ella.</translation>
    </message>
    <message>
        <source>2. Start Afterword and choose &quot;Open an existing one&quot;.</source>
        <translation>2. Abre Afterword y elige «Abrir uno que ya existe».</translation>
    </message>
    <message>
        <source>3. Open the copy with the passphrase or code of this journal.</source>
        <translation>3. Abre la copia con la frase de contraseña o el código de este diario.</translation>
    </message>
    <message>
        <source>What you write here from now on is not in the copy. If you write on both, they can be brought together later.</source>
        <translation>Lo que escribas aquí a partir de ahora no estará en la copia. Si escribes en los dos diarios, más tarde se pueden unir.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>afterword::NameCard</name>
    <message>
        <source>What to add</source>
        <translation>Qué añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>afterword::NameRow</name>
    <message>
        <source>Tag. Press Enter to see more.</source>
        <translation>Etiqueta. Pulsa Intro para ver más.</translation>
    </message>
    <message>
        <source>Person. Press Enter to see more.</source>
        <translation>Persona. Pulsa Intro para ver más.</translation>
    </message>
</context>
<context>
    <name>afterword::NamesPage</name>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>That name is in use. The two can become one.</source>
        <translation>Ese nombre está en uso. Los dos pueden ser uno.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>«%1» es ahora «%2».</translation>
    </message>
    <message>
        <source>Merge “%1” into…</source>
        <translation>Unir «%1» con…</translation>
    </message>
    <message>
        <source>The pages stay. They carry the other name from then on.</source>
        <translation>Las páginas se quedan. Desde entonces llevan el otro nombre.</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <translation>Nombre del otro</translation>
    </message>
    <message>
        <source>There is no such name yet.</source>
        <translation>Todavía no hay un nombre así.</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”.</source>
        <translation>«%1» es ahora parte de «%2».</translation>
    </message>
    <message>
        <source>A note on %1</source>
        <translation>Una nota sobre %1</translation>
    </message>
    <message>
        <source>It is kept in this journal and shown here.</source>
        <translation>Se guarda en este diario y se muestra aquí.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <source>Put “%1” away</source>
        <translation>Guardar aparte «%1»</translation>
    </message>
    <message>
        <source>You will not see pages with this tag until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>No verás las páginas con esta etiqueta hasta entonces. Eso vale para la lista, la búsqueda, el calendario y la cronología. No se borra nada.</translation>
    </message>
    <message>
        <source>You will not see pages with this person until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>No verás las páginas con esta persona hasta entonces. Eso vale para la lista, la búsqueda, el calendario y la cronología. No se borra nada.</translation>
    </message>
    <message>
        <source>“%1” is put away until %2.</source>
        <translation>«%1» queda aparte hasta el %2.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» está de vuelta.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>It is on no page.</source>
        <translation>No está en ninguna página.</translation>
    </message>
    <message>
        <source>It is on %1. The pages stay; the tag goes.</source>
        <translation>Está en %1. Las páginas se quedan; la etiqueta se quita.</translation>
    </message>
    <message>
        <source>On %1. The pages stay; the name is taken off.</source>
        <translation>En %1. Las páginas se quedan; el nombre se quita.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» se quitó.</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>ninguna página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>una página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Volver a las páginas</translation>
    </message>
    <message>
        <source>Tags and people</source>
        <translation>Etiquetas y personas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardado aparte</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>No tags yet. You can add one at the foot of a page.</source>
        <translation>Todavía no hay etiquetas. Puedes añadir una al pie de una página.</translation>
    </message>
    <message>
        <source>Nobody yet. You can add a person at the foot of a page.</source>
        <translation>Nadie todavía. Puedes añadir a una persona al pie de una página.</translation>
    </message>
    <message>
        <source>Put away until %1</source>
        <translation>Guardado aparte hasta el %1</translation>
    </message>
    <message>
        <source>Remove from all pages…</source>
        <translation>Quitar de todas las páginas…</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Traer de vuelta ya</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>Cambiar el día…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>Guardar aparte hasta…</translation>
    </message>
</context>
<context>
    <name>afterword::NewPassphrase</name>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Sugerir una</translation>
    </message>
    <message>
        <source>Six words. They are shown, not read out.</source>
        <translation>Seis palabras. Se muestran, no se leen en voz alta.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Estas dos no son iguales.</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are hard to guess.</source>
        <translation>Cuatro o cinco palabras que no van juntas son difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Too short.</source>
        <translation>Demasiado corta.</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>Fácil de adivinar.</translation>
    </message>
    <message>
        <source>A few more words that do not belong together would help.</source>
        <translation>Ayudarían unas palabras más que no vayan juntas.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Aceptable.</translation>
    </message>
    <message>
        <source>One more word would make it good.</source>
        <translation>Con una palabra más sería buena.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>One more rare word would make it strong.</source>
        <translation>Con una palabra rara más sería fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>It needs nothing more.</source>
        <translation>No le hace falta nada más.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarla</translation>
    </message>
    <message>
        <source>Type the words here once, so that your hands know them.</source>
        <translation>Escribe aquí las palabras una vez, para que tus manos las conozcan.</translation>
    </message>
</context>
<context>
    <name>afterword::NumberRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>afterword::OnThisDay</name>
    <message>
        <source>On this day</source>
        <translation>Un día como hoy</translation>
    </message>
    <message>
        <source>Older pages from this date can show here. Some days that is welcome. Turn it on?</source>
        <translation>Aquí pueden aparecer páginas anteriores de esta fecha. Algunos días eso viene bien. ¿Activarlo?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>More about On this day</source>
        <translation>Más sobre «Un día como hoy»</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>More about the page of %1</source>
        <translation>Más sobre la página del %1</translation>
    </message>
    <message>
        <source>Hide this one</source>
        <translation>Ocultar esta</translation>
    </message>
    <message>
        <source>That page stays out of On this day.</source>
        <translation>Esa página queda fuera de «Un día como hoy».</translation>
    </message>
    <message>
        <source>Only after a date</source>
        <translation>Solo después de una fecha</translation>
    </message>
    <message>
        <source>That page can show again from %1.</source>
        <translation>Esa página puede aparecer otra vez desde el %1.</translation>
    </message>
    <message>
        <source>That could not be saved. Nothing was changed.</source>
        <translation>No se pudo guardar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show On this day…</source>
        <translation>Mostrar «En este día»…</translation>
    </message>
    <message>
        <source>Nothing to show from this date.</source>
        <translation>No hay nada que mostrar de esta fecha.</translation>
    </message>
</context>
<context>
    <name>afterword::OpenListView</name>
    <message>
        <source>One more line</source>
        <translation>Una línea más</translation>
    </message>
    <message>
        <source>One more line, or none</source>
        <translation>Una línea más, o ninguna</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Nothing yet is fine.</source>
        <translation>Está bien que todavía no haya nada.</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Cerrar esta lista</translation>
    </message>
    <message>
        <source>Its lines stay in their pages</source>
        <translation>Sus líneas se quedan en sus páginas</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>This list is full. Another walk through the path begins a new one.</source>
        <translation>Esta lista está llena. Al hacer el recorrido otra vez empieza una nueva.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Quitada.</translation>
    </message>
    <message>
        <source>The list is closed. Its lines stay in their pages.</source>
        <translation>La lista está cerrada. Sus líneas se quedan en sus páginas.</translation>
    </message>
</context>
<context>
    <name>afterword::OpenPanel</name>
    <message>
        <source>It is ready. Open it now?</source>
        <translation>Está lista. ¿Abrirla ahora?</translation>
    </message>
    <message>
        <source>You chose %1. Open it now?</source>
        <translation>Elegiste el %1. ¿Abrirla ahora?</translation>
    </message>
    <message>
        <source>“%1”. Later is fine. It stays sealed as it is.</source>
        <translation>«%1». Más tarde también está bien. Se queda sellada como está.</translation>
    </message>
    <message>
        <source>Delete it unread…</source>
        <translation>Borrarla sin leer…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abrir ahora</translation>
    </message>
</context>
<context>
    <name>afterword::OwnDeckBox</name>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta propia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>New path…</source>
        <translation>Nuevo recorrido…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Tomar un archivo…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>A path</source>
        <translation>Un recorrido</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The question is removed. Pages that answer it stay.</source>
        <translation>La pregunta está quitada. Las páginas que la responden se quedan.</translation>
    </message>
    <message>
        <source>That is more than fits here. Remove some first.</source>
        <translation>Es más de lo que cabe aquí. Quita algo primero.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing has changed.</source>
        <translation>No se pudo guardar. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Save a copy anyone can read?</source>
        <translation>¿Guardar una copia que cualquiera puede leer?</translation>
    </message>
    <message>
        <source>The file holds your questions and paths, no pages and no answers. Anyone who opens it can read them. Pick a place only you use.</source>
        <translation>El archivo lleva tus preguntas y recorridos, sin páginas ni respuestas. Quien lo abra puede leerlos. Elige un lugar que solo uses tú.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Saved. Anyone can read that file.</source>
        <translation>Guardado. Cualquiera puede leer ese archivo.</translation>
    </message>
    <message>
        <source>It could not be saved there. Try another place.</source>
        <translation>No se pudo guardar allí. Prueba en otro lugar.</translation>
    </message>
    <message>
        <source>That file holds no questions this version can read. Nothing has changed.</source>
        <translation>Ese archivo no tiene preguntas que esta versión pueda leer. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>All of that is here already.</source>
        <translation>Todo eso ya está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in.</source>
        <translation>
            <numerusform>Entró una.</numerusform>
            <numerusform>Entraron %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::OwnPathForm</name>
    <message>
        <source>A path of your own</source>
        <translation>Un recorrido propio</translation>
    </message>
    <message>
        <source>Change the path</source>
        <translation>Cambiar el recorrido</translation>
    </message>
    <message>
        <source>Its questions come one after the other. Each can be skipped.</source>
        <translation>Sus preguntas vienen una tras otra. Cada una se puede saltar.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>Una pregunta más</translation>
    </message>
    <message>
        <source>Remove this path</source>
        <translation>Quitar este recorrido</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>¿Qué quieres preguntar?</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Palabras libres</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>De 0 a 10</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Cómo se responde</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>para nada</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>del todo</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>Escrito por ti.</translation>
    </message>
</context>
<context>
    <name>afterword::OwnPeople</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add one of your people</source>
        <translation>Añadir a alguien de tu gente</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Tu gente</translation>
    </message>
    <message>
        <source>Add one person you could ring at a bad hour.</source>
        <translation>Añade a una persona a la que podrías llamar en una mala hora.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 ya no está en la lista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>afterword::OwnWordsBox</name>
    <message>
        <source>A word or name to add</source>
        <translation>Una palabra o un nombre que añadir</translation>
    </message>
    <message>
        <source>A word or name</source>
        <translation>Una palabra o un nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>None yet. Names of your people and tags are never marked.</source>
        <translation>Nada todavía. Los nombres de tus personas y tus etiquetas nunca se marcan.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya está ahí.</translation>
    </message>
    <message>
        <source>“%1” is no longer one of your words.</source>
        <translation>«%1» ya no es una de tus palabras.</translation>
    </message>
</context>
<context>
    <name>afterword::PadField</name>
    <message>
        <source>more energy</source>
        <translation>más energía</translation>
    </message>
    <message>
        <source>less energy</source>
        <translation>menos energía</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>desagradable</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>agradable</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sin marca</translation>
    </message>
</context>
<context>
    <name>afterword::PageActs</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The page is at %1 now.</source>
        <translation>La página está ahora en el %1.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La versión anterior está de vuelta.</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>La página está de vuelta.</translation>
    </message>
    <message>
        <source>The pages are back.</source>
        <translation>Las páginas están de vuelta.</translation>
    </message>
    <message>
        <source>Erased. It is gone from this journal’s file.</source>
        <translation>Borrado. Ya no está en el archivo de este diario.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>afterword::PageCare</name>
    <message>
        <source>The mood is taken off.</source>
        <translation>El ánimo está quitado.</translation>
    </message>
    <message>
        <source>The mood is changed.</source>
        <translation>El ánimo está cambiado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This page was changed somewhere else too. Both texts are kept: this one is now a page of its own.</source>
        <translation>Esta página se cambió también en otro lugar. Los dos textos se guardan: este es ahora una página propia.</translation>
    </message>
    <message>
        <source>Log what I did today</source>
        <translation>Anotar lo que hice hoy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Fecha y hora…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>The page is at %1 now.</source>
        <translation>La página está ahora en el %1.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La versión anterior está de vuelta.</translation>
    </message>
</context>
<context>
    <name>afterword::PageExport</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export this page…</source>
        <translation>Exportar esta página…</translation>
    </message>
    <message>
        <source>There is nothing on this page yet.</source>
        <translation>Todavía no hay nada en esta página.</translation>
    </message>
</context>
<context>
    <name>afterword::PageFiles</name>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>The place where this was taken is left out. The rest of the file is as it was.</source>
        <translation>El lugar donde se tomó queda fuera. El resto del archivo está como estaba.</translation>
    </message>
    <message>
        <source>%1 is on this page. A place may be noted inside this kind of file. It stays sealed with the rest.</source>
        <translation>%1 está en esta página. Dentro de este tipo de archivo puede haber un lugar anotado. Se queda sellado con lo demás.</translation>
    </message>
    <message>
        <source>%1 is off this page.</source>
        <translation>%1 ya no está en esta página.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>afterword::PageHead</name>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tarde-noche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo de concentración</translation>
    </message>
    <message>
        <source>Focus mode  F11</source>
        <translation>Modo de concentración  F11</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nueva página</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Add a picture or file…</source>
        <translation>Añadir una imagen o un archivo…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>Guardar aparte hasta…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>afterword::PageListModel</name>
    <message>
        <source>Day log</source>
        <translation>Registro del día</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Nota de ánimo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>guardada aparte</translation>
    </message>
</context>
<context>
    <name>afterword::PageListView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>afterword::PageRowDelegate</name>
    <message>
        <source>Nothing written</source>
        <translation>Nada escrito</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Guardada aparte</translation>
    </message>
</context>
<context>
    <name>afterword::PageTools</name>
    <message>
        <source>Next, I will</source>
        <translation>Ahora voy a</translation>
    </message>
</context>
<context>
    <name>afterword::PaperView</name>
    <message>
        <source>Page %1 of %2, as it will be on paper</source>
        <translation>Página %1 de %2, como quedará en papel</translation>
    </message>
</context>
<context>
    <name>afterword::PathCard</name>
    <message>
        <source>Change this path</source>
        <translation>Cambiar este recorrido</translation>
    </message>
    <message>
        <source>What this is based on</source>
        <translation>En qué se basa esto</translation>
    </message>
</context>
<context>
    <name>afterword::PathView</name>
    <message>
        <source>Stop here, keep what I wrote</source>
        <translation>Parar aquí y guardar lo que escribí</translation>
    </message>
</context>
<context>
    <name>afterword::PictureLines</name>
    <message>
        <source>This picture cannot be shown here. It is kept as it is.</source>
        <translation>Esta imagen no se puede mostrar aquí. Se guarda como está.</translation>
    </message>
</context>
<context>
    <name>afterword::PictureView</name>
    <message>
        <source>Picture before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. It is kept as it is.</source>
        <translation>Esta imagen no se puede mostrar aquí. Se guarda como está.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>afterword::ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>afterword::PromptCard</name>
    <message>
        <source>Answer this</source>
        <translation>Responder a esta</translation>
    </message>
    <message>
        <source>Answer this  Ctrl+Return</source>
        <translation>Responder a esta  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Another  Ctrl+J</source>
        <translation>Otra  Ctrl+J</translation>
    </message>
    <message>
        <source>Skip for today</source>
        <translation>Saltar por hoy</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>A question for today</source>
        <translation>Una pregunta para hoy</translation>
    </message>
</context>
<context>
    <name>afterword::Rail</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>afterword::RangeCard</name>
    <message>
        <source>Which days to show</source>
        <translation>Qué días mostrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>El primer día</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Hasta el %1</translation>
    </message>
</context>
<context>
    <name>afterword::ReadingPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Traer de vuelta ya</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Fecha y hora…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>Guardar aparte hasta…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Put away until %1. You asked to see it.</source>
        <translation>Guardada aparte hasta el %1. Pediste verla.</translation>
    </message>
    <message>
        <source>Put away. You asked to see it.</source>
        <translation>Guardada aparte. Pediste verla.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>This page could not be read from the file. The others are not touched by that.</source>
        <translation>Esta página no se pudo leer del archivo. A las demás eso no las toca.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export this page…</source>
        <translation>Exportar esta página…</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryForm</name>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimir la hoja…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Anyone who opens a PDF can read it. Paper is mostly safer.</source>
        <translation>Quien abra un PDF puede leerlo. El papel suele ser más seguro.</translation>
    </message>
    <message>
        <source>From your copy, type groups %1 and %2</source>
        <translation>De tu copia, escribe los grupos %1 y %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Writing it by hand is as good as printing.</source>
        <translation>Escribirlo a mano vale tanto como imprimirlo.</translation>
    </message>
    <message>
        <source>That is not group %1 of this sheet.</source>
        <translation>Ese no es el grupo %1 de esta hoja.</translation>
    </message>
    <message>
        <source>There is a slip in group %1.</source>
        <translation>Hay un desliz en el grupo %1.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>La hoja está en %1.</translation>
    </message>
    <message>
        <source>It could not be written there. Another folder may work.</source>
        <translation>Allí no se pudo escribir. Quizá sirva otra carpeta.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>La hoja va camino de la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take it. Writing it by hand works too.</source>
        <translation>La impresora no la tomó. Escribirla a mano también sirve.</translation>
    </message>
    <message>
        <source>Print the sheet?</source>
        <translation>¿Imprimir la hoja?</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation>Paso 2 de 2</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Tu hoja de recuperación</translation>
    </message>
    <message>
        <source>This code opens the journal without the passphrase. It is shown once, now. The sheet does not name this program.</source>
        <translation>Este código abre el diario sin la frase de contraseña. Se muestra una vez, ahora. La hoja no nombra este programa.</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Empezar a escribir</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Continuar sin código</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Go on without a code?</source>
        <translation>¿Continuar sin un código?</translation>
    </message>
    <message>
        <source>Only the passphrase will open this journal. If it slips away, nobody can bring the pages back.</source>
        <translation>Solo la frase de contraseña abrirá este diario. Si se olvida, nadie puede recuperar las páginas.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>afterword::ReflectRoom</name>
    <message>
        <source>Nothing was written</source>
        <translation>No se escribió nada</translation>
    </message>
    <message>
        <source>Kept in your journal</source>
        <translation>Guardado en tu diario</translation>
    </message>
    <message>
        <source>That is fine too. You can stop here.</source>
        <translation>Eso también está bien. Puedes parar aquí.</translation>
    </message>
    <message>
        <source>You can stop here.</source>
        <translation>Puedes parar aquí.</translation>
    </message>
    <message>
        <source>Sealed until %1</source>
        <translation>Sellada hasta el %1</translation>
    </message>
    <message>
        <source>You will not see the page until then. Nothing is deleted, and you can bring it back sooner, here or in Journal.</source>
        <translation>No verás la página hasta entonces. No se borra nada, y puedes traerla de vuelta antes, aquí o en Diario.</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Traerla de vuelta ya</translation>
    </message>
    <message>
        <source>The letter is torn up. No copy of it is kept here.</source>
        <translation>La carta está rota. Aquí no se guarda ninguna copia.</translation>
    </message>
    <message>
        <source>It is sealed, and waits in Letters until its day.</source>
        <translation>Está sellada, y espera en Cartas hasta su día.</translation>
    </message>
    <message>
        <source>You can stop here. A short last part can be opened in Reflect from %1. Nothing will remind you.</source>
        <translation>Puedes parar aquí. Una última parte corta se puede abrir en Reflexionar desde el %1. Nada te lo va a recordar.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Clarity check</source>
        <translation>Repaso de claridad</translation>
    </message>
    <message>
        <source>Kept in your journal.</source>
        <translation>Guardado en tu diario.</translation>
    </message>
</context>
<context>
    <name>afterword::ReminderTimes</name>
    <message>
        <source>A time to add</source>
        <translation>Una hora para añadir</translation>
    </message>
    <message>
        <source>A time, such as %1</source>
        <extracomment>In an empty field. %1 is a time of day, such as 18:30.</extracomment>
        <translation>Una hora, como %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>That is not a time of day yet.</source>
        <translation>Eso todavía no es una hora.</translation>
    </message>
    <message>
        <source>There is room for %1 times. Take one away first.</source>
        <translation>Hay espacio para %1 horas. Quita antes una.</translation>
    </message>
    <message>
        <source>No reminder at %1 any more.</source>
        <translation>Ya no hay recordatorio a esta hora: %1.</translation>
    </message>
    <message>
        <source>No time yet, so nothing comes.</source>
        <translation>Todavía no hay hora, así que no llega nada.</translation>
    </message>
    <message>
        <source>Within the quiet hours, so nothing comes then: %1</source>
        <extracomment>%1 is one or more times of day.</extracomment>
        <translation>En las horas tranquilas, así que entonces no llega nada: %1</translation>
    </message>
</context>
<context>
    <name>afterword::Reminding</name>
    <message>
        <source>This is the time you chose.</source>
        <extracomment>A notification that anybody may see: it must not tell what the program is for.</extracomment>
        <translation>Esta es la hora que elegiste.</translation>
    </message>
    <message>
        <source>A quiet moment, if it suits you.</source>
        <extracomment>A notification that anybody may see: it must not tell what the program is for.</extracomment>
        <translation>Un momento tranquilo, si te viene bien.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The button of a notification.</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>afterword::RemoveCodePanel</name>
    <message>
        <source>Go on without a code?</source>
        <translation>¿Continuar sin un código?</translation>
    </message>
    <message>
        <source>Then only the passphrase opens this journal. If it slips away, nobody can bring the pages back.</source>
        <translation>Entonces solo la frase de contraseña abre este diario. Si se olvida, nadie puede recuperar las páginas.</translation>
    </message>
    <message>
        <source>Keep the code</source>
        <translation>Conservar el código</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Quitar el código</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Viendo si encaja. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>The code is removed. The old sheet can go.</source>
        <translation>El código está quitado. La hoja antigua se puede tirar.</translation>
    </message>
</context>
<context>
    <name>afterword::RenewPanel</name>
    <message>
        <source>New keys</source>
        <translation>Claves nuevas</translation>
    </message>
    <message>
        <source>Every page is sealed anew. The old passphrase and the old code then open nothing here. Pages, dates and pictures stay as they are.</source>
        <translation>Cada página se sella de nuevo. La frase de contraseña y el código antiguos ya no abren nada aquí. Las páginas, las fechas y las imágenes se quedan como están.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Viendo si encaja. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>A new sheet with a code</source>
        <translation>Una hoja nueva con un código</translation>
    </message>
    <message>
        <source>This code goes with the new keys. It is shown once, now. Until you press the last button, nothing has changed.</source>
        <translation>Este código va con las claves nuevas. Se muestra una vez, ahora. Hasta que pulses el último botón, no ha cambiado nada.</translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translation>Hasta dónde va el sellado</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Hacer claves nuevas</translation>
    </message>
    <message>
        <source>Sealing every page anew. If it stops on the way, all is as before.</source>
        <translation>Sellando cada página de nuevo. Si se para a mitad, todo queda como antes.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>The new keys are in place</source>
        <translation>Las claves nuevas están puestas</translation>
    </message>
    <message>
        <source>From now on the new passphrase and the new code open this journal. The old ones do not.</source>
        <translation>Desde ahora, la nueva frase de contraseña y el código nuevo abren este diario. Los antiguos, no.</translation>
    </message>
    <message>
        <source>Copies made by other programs are out of reach of Afterword. Whoever has one, and the old words, can still read that copy.</source>
        <translation>Las copias hechas por otros programas quedan fuera del alcance de Afterword. Quien tenga una, y las palabras antiguas, todavía puede leer esa copia.</translation>
    </message>
    <message>
        <source>Backups that still open the old way: %1.</source>
        <translation>Copias de seguridad que aún se abren de la manera antigua: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Reemplazarlas</translation>
    </message>
    <message>
        <source>Making a fresh backup…</source>
        <translation>Haciendo una copia de seguridad nueva…</translation>
    </message>
    <message>
        <source>The old backups are gone. A fresh one takes their place.</source>
        <translation>Las copias de seguridad antiguas ya no están. Una nueva ocupa su lugar.</translation>
    </message>
    <message>
        <source>A fresh backup is made. Some old ones could not be removed.</source>
        <translation>Hay una copia de seguridad nueva. Algunas antiguas no se pudieron quitar.</translation>
    </message>
</context>
<context>
    <name>afterword::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nombre de esta búsqueda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Search saved as “%1”.</source>
        <translation>Búsqueda guardada como «%1».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» se quitó.</translation>
    </message>
    <message>
        <source>That could not be saved. Nothing was changed.</source>
        <translation>No se pudo guardar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>afterword::SavedState</name>
    <message>
        <source>Not saved yet. Trying again</source>
        <translation>Sin guardar todavía. Se intenta otra vez</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>afterword::ScaleChart</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An end of a scale: %1 is 0 or 10, %2 what it stands for, as &quot;none&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>afterword::ScalePanel</name>
    <message>
        <source>Your answers over time</source>
        <translation>Tus respuestas con el tiempo</translation>
    </message>
</context>
<context>
    <name>afterword::ScaleSlider</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterword::SealPanel</name>
    <message>
        <source>Change the date</source>
        <translation>Cambiar la fecha</translation>
    </message>
    <message>
        <source>Seal this letter</source>
        <translation>Sellar esta carta</translation>
    </message>
    <message>
        <source>It closes until the day you choose. You will be told here, quietly, when it is ready.</source>
        <translation>Se cierra hasta el día que elijas. Aquí se te dirá, sin ruido, cuándo está lista.</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dentro de un mes</translation>
    </message>
    <message>
        <source>In spring</source>
        <translation>En primavera</translation>
    </message>
    <message>
        <source>On a date I pick</source>
        <translation>En la fecha que yo elija</translation>
    </message>
    <message>
        <source>Don’t let me open it early</source>
        <translation>No dejarme abrirla antes</translation>
    </message>
    <message>
        <source>Then only the date opens it. It is a promise this program keeps, not a second lock.</source>
        <translation>Entonces solo la fecha la abre. Es una promesa que este programa cumple, no una segunda cerradura.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sellarla</translation>
    </message>
</context>
<context>
    <name>afterword::SecretField</name>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>afterword::SenseRow</name>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
</context>
<context>
    <name>afterword::SensesPane</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsFind</name>
    <message>
        <source>Nothing in Settings is called that.</source>
        <translation>En Ajustes no hay nada que se llame así.</translation>
    </message>
    <message>
        <source>Found in Settings</source>
        <translation>Encontrado en Ajustes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en Ajustes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Diarios</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>Ayuda  Mayús+F1</translation>
    </message>
</context>
<context>
    <name>afterword::SheetPanel</name>
    <message>
        <source>How the sheet looks on paper</source>
        <translation>Cómo se ve la hoja en papel</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>Hoja de ayuda</translation>
    </message>
    <message>
        <source>For a drawer, a bag or a friend. Nothing you have written is on it. Anyone who finds it can read it.</source>
        <translation>Para un cajón, un bolso o alguien de confianza. No lleva nada de lo que has escrito. La puede leer cualquiera que la encuentre.</translation>
    </message>
    <message>
        <source>With your people</source>
        <translation>Con tu gente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>La hoja está en %1.</translation>
    </message>
    <message>
        <source>It could not be written there. Another folder may work.</source>
        <translation>Allí no se pudo escribir. Quizá sirva otra carpeta.</translation>
    </message>
    <message>
        <source>Print the sheet?</source>
        <translation>¿Imprimir la hoja?</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>La hoja va camino de la impresora.</translation>
    </message>
</context>
<context>
    <name>afterword::SheetPreview</name>
    <message>
        <source>How the sheet looks on paper</source>
        <translation>Cómo se ve la hoja en papel</translation>
    </message>
</context>
<context>
    <name>afterword::SliderField</name>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>0 is %1, 10 is %2. Delete clears.</source>
        <translation>0 es %1, 10 es %2. Supr quita la marca.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
</context>
<context>
    <name>afterword::SoftTimer</name>
    <message>
        <source>The time you set has passed.</source>
        <translation>Ha pasado el tiempo que fijaste.</translation>
    </message>
    <message>
        <source>Add “Next, I will…”</source>
        <translation>Añadir «Ahora voy a…»</translation>
    </message>
    <message>
        <source>Add a last line: Next, I will…</source>
        <translation>Añadir una última línea: Ahora voy a…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>afterword::SpanPages</name>
    <message>
        <source>Pages of the selected days</source>
        <translation>Páginas de los días seleccionados</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>No page: %1</source>
        <translation>Ninguna página: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Páginas: %1</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar la selección</translation>
    </message>
</context>
<context>
    <name>afterword::SpellMenu</name>
    <message>
        <source>Your words could not be kept: the journal cannot be written just now.</source>
        <translation>Tus palabras no se pudieron guardar: ahora mismo no se puede escribir en el diario.</translation>
    </message>
    <message>
        <source>No marked words on this page.</source>
        <translation>No hay palabras marcadas en esta página.</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Buscando palabras</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>&amp;Añadir a mis palabras</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>&amp;Ignorar por ahora</translation>
    </message>
    <message>
        <source>&amp;Mark unknown words</source>
        <translation>&amp;Marcar palabras desconocidas</translation>
    </message>
    <message>
        <source>No other spellings found</source>
        <translation>No se encontraron otras grafías</translation>
    </message>
    <message>
        <source>“%1” is one of your words now.</source>
        <translation>«%1» es ahora una de tus palabras.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>afterword::StepBar</name>
    <message>
        <source>What this is based on</source>
        <translation>En qué se basa esto</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Apoyo  F1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Bloquear  Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>afterword::StepPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Hasta dónde va</translation>
    </message>
</context>
<context>
    <name>afterword::StepView</name>
    <message>
        <source>Go on with it on a sheet in Letters</source>
        <translation>Seguir con ella en una hoja, en Cartas</translation>
    </message>
    <message numerus="yes">
        <source>A quiet sign after %Ln minutes</source>
        <translation>
            <numerusform>Una señal discreta después de un minuto</numerusform>
            <numerusform>Una señal discreta después de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, I will…</source>
        <translation>Ahora voy a…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back  Alt+Left</source>
        <translation>Atrás  Alt+Izquierda</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
</context>
<context>
    <name>afterword::StrengthMeter</name>
    <message>
        <source>nothing typed yet</source>
        <translation>todavía no hay nada escrito</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado corta</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Fuerza: %1</translation>
    </message>
</context>
<context>
    <name>afterword::SupportView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Atrás  Esc</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>For when it is a lot. You do not have to write anything.</source>
        <translation>Para cuando es mucho. No hace falta que escribas nada.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Cinco sentidos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Your safety</source>
        <translation>Tu seguridad</translation>
    </message>
    <message>
        <source>Help sheet…</source>
        <translation>Hoja de ayuda…</translation>
    </message>
    <message>
        <source>An urge to get in touch</source>
        <translation>Un impulso de retomar el contacto</translation>
    </message>
</context>
<context>
    <name>afterword::TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tag. Delete takes it off this page.</source>
        <translation>Etiqueta. Supr la quita de esta página.</translation>
    </message>
    <message>
        <source>Person. Delete takes them off this page.</source>
        <translation>Persona. Supr la quita de esta página.</translation>
    </message>
</context>
<context>
    <name>afterword::TakeOutPanel</name>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take these pages out again?</source>
        <translation>¿Volver a sacar estas páginas?</translation>
    </message>
    <message>
        <source>You changed all of them since.</source>
        <translation>Las cambiaste todas desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>Changed by you since: %n.</source>
        <translation>
            <numerusform>Cambiadas por ti desde entonces: %n.</numerusform>
            <numerusform>Cambiadas por ti desde entonces: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what was changed</source>
        <translation>Conservar lo que se cambió</translation>
    </message>
    <message>
        <source>Without it, those pages go to the bin.</source>
        <translation>Sin esto, esas páginas van a la papelera.</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>Dejarlas aquí</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Sacarlas</translation>
    </message>
    <message>
        <source>All of it, or nothing.</source>
        <translation>Todo, o nada.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Taking them out</source>
        <translation>Sacándolas</translation>
    </message>
    <message>
        <source>They are out of your journal</source>
        <translation>Ya no están en tu diario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Bringing them back</source>
        <translation>Trayéndolas de vuelta</translation>
    </message>
    <message numerus="yes">
        <source>Pages here from %1: %n. The file they came from stays where it is. Tags and letters that came with them go too. Until you close the next message you can undo it.</source>
        <translation>
            <numerusform>Páginas de %1 aquí: %n. El archivo del que vinieron se queda donde está. Las etiquetas y cartas que vinieron con ellas también se van. Puedes deshacerlo hasta que cierres el próximo mensaje.</numerusform>
            <numerusform>Páginas de %1 aquí: %n. El archivo del que vinieron se queda donde está. Las etiquetas y cartas que vinieron con ellas también se van. Puedes deshacerlo hasta que cierres el próximo mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back as they were. When you close this, they are gone from here for good. What is in the bin stays there.</source>
        <translation>«Deshacer» las devuelve como estaban. Cuando cierres esto, desaparecen de aquí para siempre. Lo que está en la papelera se queda ahí.</translation>
    </message>
</context>
<context>
    <name>afterword::TalkPane</name>
    <message>
        <source>Country of these lines</source>
        <translation>País de estas líneas</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
</context>
<context>
    <name>afterword::ThemeCards</name>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
</context>
<context>
    <name>afterword::ThenNowPair</name>
    <message>
        <source>Two answers on two days.</source>
        <translation>Dos respuestas, en dos días distintos.</translation>
    </message>
    <message>
        <source>Answer before</source>
        <translation>Respuesta anterior</translation>
    </message>
    <message>
        <source>The answer before this one  Alt+Left</source>
        <translation>La respuesta anterior a esta  Alt+Izquierda</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Respuesta siguiente</translation>
    </message>
    <message>
        <source>The answer after this one  Alt+Right</source>
        <translation>La respuesta siguiente a esta  Alt+Derecha</translation>
    </message>
    <message>
        <source>First answer, %1</source>
        <translation>Primera respuesta, %1</translation>
    </message>
    <message>
        <source>Latest answer, %1</source>
        <translation>Última respuesta, %1</translation>
    </message>
    <message>
        <source>An answer between, %1</source>
        <translation>Una respuesta intermedia, %1</translation>
    </message>
</context>
<context>
    <name>afterword::ThenNowView</name>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineHead</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Cuánto hacia atrás</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>Volver al mes</translation>
    </message>
    <message>
        <source>Back to 3 months</source>
        <translation>Volver a 3 meses</translation>
    </message>
    <message>
        <source>Back to 6 months</source>
        <translation>Volver a 6 meses</translation>
    </message>
    <message>
        <source>Back to the year</source>
        <translation>Volver al año</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Volver a todo</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineRoom</name>
    <message>
        <source>Saved. Anyone can open that file.</source>
        <translation>Guardado. Cualquiera puede abrir ese archivo.</translation>
    </message>
    <message>
        <source>Life marks…</source>
        <translation>Fechas señaladas…</translation>
    </message>
    <message>
        <source>The mark is kept.</source>
        <translation>La fecha está guardada.</translation>
    </message>
    <message>
        <source>The mark is hidden. Life marks in the menu brings it back.</source>
        <translation>La fecha está oculta. «Fechas señaladas», en el menú, la muestra de nuevo.</translation>
    </message>
    <message>
        <source>The mark is moved to %1.</source>
        <translation>La fecha se movió al %1.</translation>
    </message>
    <message>
        <source>The mark is taken away.</source>
        <translation>La fecha está quitada.</translation>
    </message>
    <message>
        <source>Mark %1…</source>
        <translation>Señalar el %1…</translation>
    </message>
    <message>
        <source>Life mark “%1”…</source>
        <translation>Fecha señalada «%1»…</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Páginas del %1</translation>
    </message>
    <message>
        <source>What is shown, and life marks</source>
        <translation>Qué se muestra, y fechas señaladas</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
    </message>
    <message>
        <source>The charts are put away.</source>
        <translation>Los gráficos están guardados aparte.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>afterword::Tray</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Ocultar ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>afterword::UnlockNotes</name>
    <message>
        <source>This journal lies on a network drive. It is safe there as long as only one computer has it open at a time.</source>
        <translation>Este diario está en una unidad de red. Allí está a salvo mientras solo un equipo lo tenga abierto cada vez.</translation>
    </message>
    <message>
        <source>%1 keeps this folder in step with other places. Open the journal on one computer at a time, and let it catch up in between.</source>
        <translation>%1 mantiene esta carpeta igual que en otros lugares. Abre el diario en un solo equipo cada vez, y deja que se ponga al día entre un uso y otro.</translation>
    </message>
    <message>
        <source>This file has a second name somewhere. Open it by one name only.</source>
        <translation>Este archivo tiene un segundo nombre en algún lugar. Ábrelo solo con uno de los nombres.</translation>
    </message>
    <message>
        <source>Beside this journal lies a copy of it that a sync tool set aside: %1. It may hold pages of its own. Nothing was changed.</source>
        <translation>Junto a este diario hay una copia que apartó una herramienta de sincronización: %1. Puede que tenga páginas propias. No se cambió nada.</translation>
    </message>
    <message>
        <source>See what is different</source>
        <translation>Ver qué es distinto</translation>
    </message>
</context>
<context>
    <name>afterword::UrgePage</name>
    <message>
        <source>Noted before</source>
        <translation>Anotados antes</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>It is off the list.</source>
        <translation>Ya no está en la lista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Urges and contact</source>
        <translation>Impulsos y contacto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>You can wait with it for ten minutes, or only note it. Then you choose.</source>
        <translation>Puedes esperar diez minutos con el impulso, o solo anotarlo. Luego eliges.</translation>
    </message>
    <message>
        <source>What the children need can be said at any time. This page is for the rest.</source>
        <translation>Lo que necesitan las hijas o los hijos se puede decir en cualquier momento. Esta página es para lo demás.</translation>
    </message>
    <message>
        <source>What is the urge?</source>
        <translation>¿Cuál es el impulso?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>O con tus propias palabras</translation>
    </message>
    <message>
        <source>How strong is it now?</source>
        <translation>¿Qué fuerza tiene ahora?</translation>
    </message>
    <message>
        <source>Wait ten minutes with it</source>
        <translation>Esperar diez minutos con él</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Solo anotarlo</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Diez minutos</translation>
    </message>
    <message>
        <source>It is noted. Breathe with the disc, look out of the window, or do something with your hands. You can stop at any time.</source>
        <translation>Está anotado. Respira con el disco, mira por la ventana o haz algo con las manos. Puedes parar en cualquier momento.</translation>
    </message>
    <message>
        <source>How much of the ten minutes has passed</source>
        <translation>Cuánto ha pasado de los diez minutos</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Five minutes have passed. How strong is it now?</source>
        <translation>Han pasado cinco minutos. ¿Qué fuerza tiene ahora?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>Queda un minuto</numerusform>
            <numerusform>Quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Now you choose</source>
        <translation>Ahora eliges</translation>
    </message>
    <message>
        <source>All of these are fine. You can leave this out.</source>
        <translation>Todo esto está bien. Puedes dejarlo fuera.</translation>
    </message>
    <message>
        <source>What happened, or what now?</source>
        <translation>¿Qué pasó, o qué viene ahora?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
</context>
<context>
    <name>afterword::VersionsPanel</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Compared with the page now</source>
        <translation>Comparada con la página de ahora</translation>
    </message>
    <message>
        <source>Underlined: only in this version. Crossed out: only in the page as it is now.</source>
        <translation>Subrayado: solo en esta versión. Tachado: solo en la página como está ahora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar esta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>There is none yet. What you write over or take away is kept here.</source>
        <translation>Todavía no hay ninguna. Lo que cambias o quitas al escribir se guarda aquí.</translation>
    </message>
    <message>
        <source>This version could not be read from the file.</source>
        <translation>Esta versión no se pudo leer del archivo.</translation>
    </message>
    <message>
        <source>%1 was taken off this page. Only its name would come back.</source>
        <translation>%1 se quitó de esta página. Solo volvería su nombre.</translation>
    </message>
    <message>
        <source>These were taken off this page: %1. Only their names would come back.</source>
        <translation>Esto se quitó de esta página: %1. Solo volverían los nombres.</translation>
    </message>
    <message>
        <source>That could not be saved. The page is as it was.</source>
        <translation>No se pudo guardar. La página está como estaba.</translation>
    </message>
    <message>
        <source>One version for each pause in the last day. For days before, the last one.</source>
        <translation>Una versión por cada pausa del último día. De los días anteriores, la última.</translation>
    </message>
</context>
<context>
    <name>afterword::WaitPane</name>
    <message>
        <source>Breathe, or look out of the window. Then the question comes.</source>
        <translation>Respira, o mira por la ventana. Luego viene la pregunta.</translation>
    </message>
    <message>
        <source>Ask me now</source>
        <translation>Preguntar ya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>how long is left</comment>
        <translation>
            <numerusform>un minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::WelcomePage</name>
    <message>
        <source>Step 1 of 2</source>
        <translation>Paso 1 de 2</translation>
    </message>
    <message>
        <source>A place for what comes after</source>
        <translation>Un lugar para lo que viene después</translation>
    </message>
    <message>
        <source>Your pages are kept on this computer, locked with words only you know. No account, no upload.</source>
        <translation>Tus páginas se guardan en este equipo, bloqueadas con palabras que solo tú sabes. Sin cuenta, sin subir nada.</translation>
    </message>
    <message>
        <source>Name on the lock screen</source>
        <translation>Nombre en la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change where the journal is kept</source>
        <translation>Cambiar dónde se guarda el diario</translation>
    </message>
    <message>
        <source>Create journal</source>
        <translation>Crear diario</translation>
    </message>
    <message>
        <source>Open an existing one…</source>
        <translation>Abrir uno que ya existe…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Apoyo  F1</translation>
    </message>
    <message>
        <source>It can’t be reset</source>
        <translation>No se puede restablecer</translation>
    </message>
    <message>
        <source>The passphrase is the key itself, not a password checked by someone else. Nobody holds a copy, so no one can let you back in, or be made to let someone else in.</source>
        <translation>La frase de contraseña es la llave misma, no una contraseña que alguien comprueba. Nadie tiene una copia, así que nadie puede dejarte entrar de nuevo ni, a la fuerza, dejar entrar a otra persona.</translation>
    </message>
    <message>
        <source>A recovery sheet, on paper</source>
        <translation>Una hoja de recuperación, en papel</translation>
    </message>
    <message>
        <source>Next you can print a code that opens the journal if the words slip away. Keep it somewhere that is yours alone.</source>
        <translation>Después puedes imprimir un código que abre el diario si las palabras se olvidan. Guárdalo en un lugar que sea solo tuyo.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Se guarda en %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>Ayuda  Mayús+F1</translation>
    </message>
</context>
<context>
    <name>afterword::WhenPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>When is this page about?</source>
        <translation>¿De cuándo es esta página?</translation>
    </message>
    <message>
        <source>The page moves there with its mood. Its words stay as they are.</source>
        <translation>La página se mueve allí con su ánimo. Sus palabras se quedan como están.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>afterword::WordChips</name>
    <message>
        <source>Unpleasant, more energy</source>
        <translation>Desagradable, más energía</translation>
    </message>
    <message>
        <source>Unpleasant, less energy</source>
        <translation>Desagradable, menos energía</translation>
    </message>
    <message>
        <source>Pleasant, less energy</source>
        <translation>Agradable, menos energía</translation>
    </message>
    <message>
        <source>Pleasant, more energy</source>
        <translation>Agradable, más energía</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation>Menos palabras</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>Más palabras</translation>
    </message>
</context>
<context>
    <name>afterword::WriteRoom</name>
    <message>
        <source>Start anywhere. The middle is fine.</source>
        <translation>Empieza por donde quieras. Por la mitad también vale.</translation>
    </message>
    <message>
        <source>This page’s text could not be read. Nothing here will be changed.</source>
        <translation>El texto de esta página no se pudo leer. Aquí no se cambiará nada.</translation>
    </message>
    <message>
        <source>Nothing can be written here for now. The pages are under Journal.</source>
        <translation>Por ahora no se puede escribir nada aquí. Las páginas están en Diario.</translation>
    </message>
    <message>
        <source>Page moved to the bin.</source>
        <translation>La página se movió a la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>afterword::WriteView</name>
    <message>
        <source>Start anywhere. The middle is fine.</source>
        <translation>Empieza por donde quieras. Por la mitad también vale.</translation>
    </message>
    <message>
        <source>Tags of this page</source>
        <translation>Etiquetas de esta página</translation>
    </message>
    <message>
        <source>People on this page</source>
        <translation>Personas en esta página</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>¿Cómo te sientes ahora mismo?</translation>
    </message>
    <message>
        <source>How was it then?</source>
        <translation>¿Cómo te sentías entonces?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Pick a dot</source>
        <translation>Elegir un punto</translation>
    </message>
    <message>
        <source>Change the mood</source>
        <translation>Cambiar el ánimo</translation>
    </message>
</context>
<context>
    <name>afterword::YearBox</name>
    <message>
        <source>A year in days</source>
        <translation>Un año en días</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Año siguiente</translation>
    </message>
</context>
<context>
    <name>afterword::YearGrid</name>
    <message>
        <source>no mood noted</source>
        <translation>ningún ánimo anotado</translation>
    </message>
    <message>
        <source>A year in days, %1</source>
        <translation>Un año en días, %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;A year in days, 2025&quot;, %2 is &quot;Friday 20 June, neutral&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>feel</source>
        <translation>siento</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>ánimo</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>after</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>on</source>
        <translation>día</translation>
    </message>
    <message>
        <source>has</source>
        <translation>con</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
</TS>
