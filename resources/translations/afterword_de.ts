<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Über Afterword</translation>
    </message>
    <message>
        <source>A private place to write after a breakup. All you write stays in one locked file on this computer. Nothing goes online.</source>
        <translation>Ein privater Ort zum Schreiben nach einer Trennung. Alles, was du schreibst, bleibt in einer einzigen verschlossenen Datei auf diesem Computer. Nichts geht ins Internet.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer (GPL-3.0-or-later). Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
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
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>For writing and reading.</source>
        <translation>Zum Schreiben und Lesen.</translation>
    </message>
    <message>
        <source>Mood marks</source>
        <translation>Stimmungspunkte</translation>
    </message>
    <message>
        <source>Show a notch as well</source>
        <translation>Auch eine Kerbe zeigen</translation>
    </message>
    <message>
        <source>A short line in each mark, higher for more pleasant.</source>
        <translation>Ein kurzer Strich in jedem Punkt. Je höher, desto angenehmer.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Follows the system unless you turn it on here.</source>
        <translation>Folgt dem System, solange du es hier nicht einschaltest.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of Afterword</source>
        <translation>Sprache von Afterword</translation>
    </message>
    <message>
        <source>It changes when the journal is locked. Your own words stay as they are.</source>
        <translation>Sie wechselt, wenn das Tagebuch gesperrt ist. Deine eigenen Worte bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Copies are locked with the same passphrase.</source>
        <translation>Kopien sind mit derselben Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Kopie.</translation>
    </message>
    <message>
        <source>Last copy on %1, %2.</source>
        <translation>Letzte Kopie am %1, %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Making a copy and reading it back…</source>
        <translation>Eine Kopie wird gemacht und gegengelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>Angehalten. Es wurde keine Kopie gemacht.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>The copy is on its way…</source>
        <translation>Die Kopie ist unterwegs&#xa0;…</translation>
    </message>
    <message>
        <source>It lies beside this journal now: %1. Lock, then choose &quot;Another journal&quot; to look into it.</source>
        <translation>Sie liegt jetzt neben diesem Tagebuch: %1. Sperre es und wähle dann „Anderes Tagebuch“, um hineinzusehen.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Kopie wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Bring back from a copy</source>
        <translation>Aus einer Kopie zurückholen</translation>
    </message>
    <message>
        <source>It opens beside this one, so nothing is lost.</source>
        <translation>Sie öffnet sich neben diesem Tagebuch, nichts geht verloren.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>Es gibt noch keine Kopie</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Bring in pages</source>
        <translation>Seiten übernehmen</translation>
    </message>
    <message>
        <source>From another diary or a folder of notes. You see what is in it first, and a second time adds nothing.</source>
        <translation>Aus einem anderen Tagebuch oder einem Ordner mit Notizen. Du siehst erst, was darin ist. Ein zweites Mal fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei&#xa0;…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Keep copies automatically</source>
        <translation>Kopien von selbst anlegen</translation>
    </message>
    <message>
        <source>Checked copies, made while you are away: seven days and four weeks are kept.</source>
        <translation>Geprüfte Kopien, gemacht, während du weg bist. Sieben Tage und vier Wochen bleiben erhalten.</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Von anderswo</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>That passphrase does not open the file.</source>
        <translation>Diese Passphrase öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>It is the one of the other program. Type it once more.</source>
        <translation>Es ist die aus dem anderen Programm. Tippe sie noch einmal.</translation>
    </message>
    <message>
        <source>The file breaks off, or part of it is damaged.</source>
        <translation>Die Datei bricht ab, oder ein Teil ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing came in. Export it from the other program once more.</source>
        <translation>Nichts wurde übernommen. Exportiere sie noch einmal aus dem anderen Programm.</translation>
    </message>
    <message>
        <source>The file was made by a newer version than Afterword knows.</source>
        <translation>Die Datei stammt aus einer neueren Version, als Afterword sie kennt.</translation>
    </message>
    <message>
        <source>Nothing came in. A newer Afterword may read it.</source>
        <translation>Nichts wurde übernommen. Ein neueres Afterword kann sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>The file is larger than Afterword takes in one go.</source>
        <translation>Die Datei ist größer, als Afterword auf einmal aufnimmt.</translation>
    </message>
    <message>
        <source>Nothing came in. Export it in parts, a year at a time.</source>
        <translation>Nichts wurde übernommen. Exportiere sie in Teilen, jeweils ein Jahr.</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>Eine solche Datei gibt es jetzt nicht.</translation>
    </message>
    <message>
        <source>It may have a new name or place. Choose it once more.</source>
        <translation>Vielleicht heißt sie anders oder liegt woanders. Wähle sie noch einmal.</translation>
    </message>
    <message>
        <source>Afterword does not know this kind of file.</source>
        <translation>Afterword kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <source>Nothing came in. If you know where it is from, choose that, or export it as text or Markdown.</source>
        <translation>Nichts wurde übernommen. Wenn du weißt, woher sie kommt, wähle das, oder exportiere sie als Text oder Markdown.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Nothing came in. Make some room, then try once more.</source>
        <translation>Nichts wurde übernommen. Schaffe etwas Platz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot be read, or the journal cannot be changed.</source>
        <translation>Die Datei ist nicht lesbar, oder das Tagebuch lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Nothing came in. Look at what its folder allows.</source>
        <translation>Nichts wurde übernommen. Sieh nach, was der Ordner erlaubt.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation>Es war nicht genug Arbeitsspeicher da.</translation>
    </message>
    <message>
        <source>Nothing came in. Close other programs, then try once more.</source>
        <translation>Nichts wurde übernommen. Schließe andere Programme und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk gave an error.</source>
        <translation>Die Festplatte meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Nothing came in. Check that the disk is plugged in, then try once more.</source>
        <translation>Nichts wurde übernommen. Sieh nach, ob die Festplatte angeschlossen ist, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Afterword made a mistake.</source>
        <translation>Afterword hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Nothing came in, and your journal is as it was.</source>
        <translation>Nichts wurde übernommen, und dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>There is nothing in it that can come in.</source>
        <translation>Es ist nichts darin, was übernommen werden kann.</translation>
    </message>
    <message>
        <source>%1 new, %2 here already.</source>
        <translation>%1 neu, %2 schon hier.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>ein Titel</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>a mood</source>
        <translation>eine Stimmung</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The file is locked by the program it came from.</source>
        <translation>Die Datei ist von dem Programm gesperrt, aus dem sie kommt.</translation>
    </message>
    <message>
        <source>Nothing came in. Save it there without a password, then choose that file. In Standard Notes it is called a decrypted backup.</source>
        <translation>Nichts wurde übernommen. Speichere sie dort ohne Passwort und wähle dann diese Datei. In Standard Notes heißt das „decrypted backup“, eine entschlüsselte Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln Eintrag.</numerusform>
            <numerusform>%Ln Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>All are here already.</source>
        <translation>Alles davon ist schon hier.</translation>
    </message>
    <message>
        <source>None are here yet.</source>
        <translation>Nichts davon ist bisher hier.</translation>
    </message>
    <message>
        <source>Could not be read: %1. What is in there is kept as files on a page of its own.</source>
        <translation>Nicht lesbar: %1. Was darin steht, wird als Dateien auf einer eigenen Seite aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>More marks, taller bar</source>
        <translation>Mehr Markierungen, höherer Balken</translation>
    </message>
    <message>
        <source>More energy, bigger dot</source>
        <translation>Mehr Energie, größerer Punkt</translation>
    </message>
    <message>
        <source>Squares are about the whole day.</source>
        <translation>Quadrate gelten dem ganzen Tag.</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>Drang</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--feel goes with --mood.</source>
        <translation>--feel gehört zu --mood.</translation>
    </message>
    <message>
        <source>--mood is like -2,1: P from -3 to 3, E from -2 to 2.</source>
        <translation>--mood ist so etwas wie -2,1: P von -3 bis 3, E von -2 bis 2.</translation>
    </message>
    <message>
        <source>--feel takes up to three words.</source>
        <translation>--feel nimmt bis zu drei Wörter.</translation>
    </message>
    <message>
        <source>--kind is page, log or checkin.</source>
        <translation>--kind ist page, log oder checkin.</translation>
    </message>
    <message>
        <source>--at is a time like 2026-03-29T21:30 or 2026-03-29T21:30:00+02:00.</source>
        <translation>--at ist eine Zeit wie 2026-03-29T21:30 oder 2026-03-29T21:30:00+02:00.</translation>
    </message>
    <message>
        <source>The title is too long. It can have 1000 letters.</source>
        <translation>Der Titel ist zu lang. Er kann 1000 Buchstaben haben.</translation>
    </message>
    <message>
        <source>Write, then press Ctrl+D on an empty line.</source>
        <translation>Schreib, und drücke dann Strg+D in einer leeren Zeile.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, or longer than 4 million bytes. Nothing was changed.</source>
        <translation>Der Text ist kein UTF-8 oder länger als 4 Millionen Bytes. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing to keep: no text, no title and no mood.</source>
        <translation>Es gibt nichts zu behalten: keinen Text, keinen Titel und keine Stimmung.</translation>
    </message>
    <message>
        <source>The shells are bash, zsh and fish.</source>
        <translation>Die Shells sind bash, zsh und fish.</translation>
    </message>
    <message>
        <source>The output could not be written. Look where it was sent to.</source>
        <translation>Die Ausgabe ließ sich nicht schreiben. Sieh nach, wohin sie gehen sollte.</translation>
    </message>
    <message>
        <source>Try: afterword-cli --help</source>
        <translation>Versuch: afterword-cli --help</translation>
    </message>
    <message>
        <source>That passphrase or code does not open this journal. Check capitals and the keyboard layout, and try again.</source>
        <translation>Diese Passphrase oder dieser Code öffnet das Tagebuch nicht. Prüfe Großschreibung und Tastaturbelegung und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be opened. Use a backup, and keep this file as it is.</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht öffnen. Nimm eine Sicherung und lass diese Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>This is not an Afterword journal. Check the file&apos;s name.</source>
        <translation>Das ist kein Tagebuch von Afterword. Prüfe den Namen der Datei.</translation>
    </message>
    <message>
        <source>A newer Afterword made this file. Update to open it.</source>
        <translation>Ein neueres Afterword hat diese Datei gemacht. Aktualisiere es, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The key cost is outside the limits: 3 to 16 passes over 64 to 1024 MiB, at most half of this computer&apos;s memory.</source>
        <translation>Der Schlüsselaufwand liegt außerhalb der Grenzen: 3 bis 16 Durchgänge über 64 bis 1024 MiB, höchstens die Hälfte des Arbeitsspeichers dieses Computers.</translation>
    </message>
    <message>
        <source>This journal is open in another place. Close it there first.</source>
        <translation>Dieses Tagebuch ist noch an anderer Stelle offen. Schließe es dort zuerst.</translation>
    </message>
    <message>
        <source>You have no permission to read or write here. Change it, or copy the file to another folder.</source>
        <translation>Du hast hier keine Rechte zum Lesen oder Schreiben. Ändere sie, oder kopiere die Datei in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space.</source>
        <translation>Die Festplatte ist voll. Nichts wurde geändert. Schaffe etwas Platz.</translation>
    </message>
    <message>
        <source>The file was moved meanwhile. Nothing was changed.</source>
        <translation>Die Datei wurde inzwischen verschoben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such file. Check its name.</source>
        <translation>Eine solche Datei gibt es nicht. Prüfe ihren Namen.</translation>
    </message>
    <message>
        <source>This copy is older than the one last open here.</source>
        <translation>Diese Kopie ist älter als die, die hier zuletzt offen war.</translation>
    </message>
    <message>
        <source>That could not be understood, or is too long.</source>
        <translation>Das war nicht zu verstehen oder ist zu lang.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is too little free memory. Close other programs.</source>
        <translation>Es ist zu wenig Arbeitsspeicher frei. Schließe andere Programme.</translation>
    </message>
    <message>
        <source>The disk answered with an error. Check it and try again.</source>
        <translation>Die Festplatte meldet einen Fehler. Prüfe sie und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Something broke here, and it is our fault. Try again.</source>
        <translation>Hier ist etwas kaputtgegangen, und das liegt an uns. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is something of that name already. Nothing was written.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no such folder. Nothing was written.</source>
        <translation>Einen solchen Ordner gibt es nicht. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>That place cannot be written to. Nothing was written.</source>
        <translation>An diesem Ort lässt sich nicht schreiben. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A page does not open, so nothing was written. &quot;check --deep&quot; says more; &quot;rescue&quot; saves what opens.</source>
        <translation>Eine Seite lässt sich nicht öffnen, deshalb wurde nichts geschrieben. „check --deep“ sagt mehr; „rescue“ rettet, was sich öffnen lässt.</translation>
    </message>
    <message>
        <source>--format is one of those that &quot;formats&quot; lists as written.</source>
        <translation>--format ist eines von denen, die „formats“ als schreibbar aufführt.</translation>
    </message>
    <message>
        <source>--out PATH says where to write.</source>
        <translation>--out PATH sagt, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>The copy is not locked: anyone who has it can read it.</source>
        <translation>Die Kopie ist nicht gesperrt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>pages written: %1</source>
        <translation>geschriebene Seiten: %1</translation>
    </message>
    <message>
        <source>--mood is like meh=0: a word of the source, then -3 to 3.</source>
        <translation>--mood ist so etwas wie meh=0: ein Wort der Quelle, dann -3 bis 3.</translation>
    </message>
    <message>
        <source>There is no format of that name to read. &quot;formats&quot; lists them.</source>
        <translation>Es gibt kein lesbares Format mit diesem Namen. „formats“ führt sie auf.</translation>
    </message>
    <message>
        <source>--%1 needs the number of an open descriptor.</source>
        <translation>--%1 braucht die Nummer eines offenen Deskriptors.</translation>
    </message>
    <message>
        <source>Left over from an import</source>
        <translation>Von einem Import übrig</translation>
    </message>
    <message>
        <source>The file is locked. Give its passphrase with --source-passphrase-fd N. Nothing came in.</source>
        <translation>Die Datei ist gesperrt. Gib ihre Passphrase mit --source-passphrase-fd N an. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The file was made by a newer version. Nothing came in.</source>
        <translation>Die Datei stammt aus einer neueren Version. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is too large, or packed beyond reason. Nothing came in.</source>
        <translation>Die Datei ist zu groß oder übermäßig gepackt. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The file breaks off or is damaged. Nothing came in.</source>
        <translation>Die Datei bricht ab oder ist beschädigt. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The file is not in that format. Nothing came in.</source>
        <translation>Die Datei hat nicht dieses Format. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>No format fits this file. Name one with --format; &quot;formats&quot; lists them.</source>
        <translation>Kein Format passt zu dieser Datei. Nenne eines mit --format; „formats“ führt sie auf.</translation>
    </message>
    <message>
        <source>read %1, new %2, already there %3, not understood %4</source>
        <translation>gelesen %1, neu %2, schon da %3, nicht verstanden %4</translation>
    </message>
    <message>
        <source>To take it out again: --undo %1</source>
        <translation>Um es wieder herauszunehmen: --undo %1</translation>
    </message>
    <message>
        <source>--undo takes the id that an import gave.</source>
        <translation>--undo nimmt die Kennung, die ein Import ausgegeben hat.</translation>
    </message>
    <message>
        <source>There is nothing of that import here.</source>
        <translation>Von diesem Import ist nichts hier.</translation>
    </message>
    <message>
        <source>taken out %1, changed since and kept %2</source>
        <translation>herausgenommen %1, seither geändert und behalten %2</translation>
    </message>
    <message>
        <source>These words for moods have no number and come in without a mark: %1. Give one with --mood WORD=P.</source>
        <translation>Diese Wörter für Stimmungen haben keine Zahl und kommen ohne Markierung herein: %1. Gib eine an mit --mood WORD=P.</translation>
    </message>
    <message>
        <source>--undo takes no file to read.</source>
        <translation>--undo liest keine Datei.</translation>
    </message>
    <message>
        <source>Which file or folder?</source>
        <translation>Welche Datei oder welcher Ordner?</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lesen, schreiben</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>--kdf is like 3,256: passes and MiB.</source>
        <translation>--kdf ist so etwas wie 3,256: Durchgänge und MiB.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged. Nothing was changed. Look with: afterword-cli check --deep</source>
        <translation>Ein Teil dieses Tagebuchs ist beschädigt. Nichts wurde geändert. Sieh nach mit: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older copies of this file, backups too, still open with the old one; if someone may know it, use: afterword-cli rekey</source>
        <translation>Die Passphrase ist geändert. Ältere Kopien dieser Datei, auch Sicherungen, öffnen sich weiter mit der alten. Wenn jemand sie kennen könnte, nimm: afterword-cli rekey</translation>
    </message>
    <message>
        <source>Everything has new keys. Older copies of this file, backups too, still open with the old passphrase and code.</source>
        <translation>Alles hat neue Schlüssel. Ältere Kopien dieser Datei, auch Sicherungen, öffnen sich weiter mit der alten Passphrase und dem alten Code.</translation>
    </message>
    <message>
        <source>Write this recovery code on paper. It opens the journal when the passphrase is lost, and it is not shown again.</source>
        <translation>Schreib diesen Wiederherstellungscode auf Papier. Er öffnet das Tagebuch, wenn die Passphrase verloren ist, und wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>The other copy has a save that was cut off. Open it once in Afterword, close it, and merge then.</source>
        <translation>In der anderen Kopie wurde ein Speichern unterbrochen. Öffne sie einmal in Afterword, schließe sie, und führe sie dann zusammen.</translation>
    </message>
    <message>
        <source>The other file is another journal, not a copy of this one. Nothing was changed.</source>
        <translation>Die andere Datei ist ein anderes Tagebuch, keine Kopie von diesem. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The other copy has keys of its own.</source>
        <translation>Die andere Kopie hat eigene Schlüssel.</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Alles davon ist schon hier.</translation>
    </message>
    <message>
        <source>Pages that only the other had</source>
        <translation>Seiten, die nur die andere hatte</translation>
    </message>
    <message>
        <source>Pages that are newer there</source>
        <translation>Seiten, die dort neuer sind</translation>
    </message>
    <message>
        <source>Pages joined, without two texts</source>
        <translation>Seiten zusammengefügt, ohne doppelten Text</translation>
    </message>
    <message>
        <source>Pages kept twice</source>
        <translation>Seiten doppelt behalten</translation>
    </message>
    <message>
        <source>Letters, new or newer</source>
        <translation>Briefe, neu oder neuer</translation>
    </message>
    <message>
        <source>Letters let go in the other copy</source>
        <translation>Briefe, in der anderen Kopie losgelassen</translation>
    </message>
    <message>
        <source>Other things kept twice</source>
        <translation>Anderes doppelt behalten</translation>
    </message>
    <message>
        <source>Tags, people, marks, urges, paths and the like</source>
        <translation>Schlagwörter, Personen, Markierungen, Drang, Wege und Ähnliches</translation>
    </message>
    <message>
        <source>Older texts of pages</source>
        <translation>Ältere Texte von Seiten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Kept twice: %1 %2</source>
        <translation>Doppelt behalten: %1 %2</translation>
    </message>
    <message>
        <source>Could not be brought over, and stay in the other copy: %1</source>
        <translation>Ließ sich nicht herüberholen und bleibt in der anderen Kopie: %1</translation>
    </message>
    <message>
        <source>Both names are of one file.</source>
        <translation>Beide Namen gehören zu derselben Datei.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Use --passphrase-fd.</source>
        <translation>Es gibt kein Terminal, um nach der Passphrase zu fragen. Nimm --passphrase-fd.</translation>
    </message>
    <message>
        <source>Use either --passphrase-fd or --recovery-fd, not both.</source>
        <translation>Nimm entweder --passphrase-fd oder --recovery-fd, nicht beide.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>A passphrase is 1 to 1024 bytes of UTF-8 text.</source>
        <translation>Eine Passphrase hat 1 bis 1024 Bytes UTF-8-Text.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was done. Try again.</source>
        <translation>Die beiden sind nicht gleich. Nichts wurde getan. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged; the rest is shown. Look with: afterword-cli check --deep</source>
        <translation>Ein Teil dieses Tagebuchs ist beschädigt; der Rest wird gezeigt. Sieh nach mit: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>There is already a file of that name. Nothing was changed. Choose another name.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon. Nichts wurde geändert. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first.</source>
        <translation>Einen solchen Ordner gibt es nicht. Leg ihn zuerst an.</translation>
    </message>
    <message>
        <source>Mood: %1, energy %2</source>
        <translation>Stimmung: %1, Energie %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>--%1 is a day like 2026, 2026-03, 2026-03-29 or today.</source>
        <translation>--%1 ist ein Tag wie 2026, 2026-03, 2026-03-29 oder today.</translation>
    </message>
    <message>
        <source>--kind is page, log, checkin or answer.</source>
        <translation>--kind ist page, log, checkin oder answer.</translation>
    </message>
    <message>
        <source>More than one page begins with that id. Give more of it.</source>
        <translation>Mehr als eine Seite beginnt mit dieser Kennung. Gib mehr davon an.</translation>
    </message>
    <message>
        <source>There is no page with that id. See: afterword-cli list</source>
        <translation>Eine Seite mit dieser Kennung gibt es nicht. Siehe: afterword-cli list</translation>
    </message>
    <message>
        <source>An id is 32 of 0-9 and a-f, or its first 8 or more.</source>
        <translation>Eine Kennung besteht aus 32 Zeichen 0-9 und a-f, oder aus den ersten 8 oder mehr davon.</translation>
    </message>
    <message>
        <source>The text of this page is damaged. Look for it in a backup.</source>
        <translation>Der Text dieser Seite ist beschädigt. Such ihn in einer Sicherung.</translation>
    </message>
    <message>
        <source>Search for what?</source>
        <translation>Wonach suchen?</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; was searched as text.</source>
        <translation>„%1:“ wurde als Text gesucht.</translation>
    </message>
    <message>
        <source>Use either --csv or --json, not both.</source>
        <translation>Nimm entweder --csv oder --json, nicht beide.</translation>
    </message>
    <message>
        <source>The file was saved by another program. Look once more.</source>
        <translation>Die Datei wurde von einem anderen Programm gespeichert. Sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>The list of the last save is lost. What opens is shown; whether something is missing cannot be known.</source>
        <translation>Die Liste des letzten Speicherns ist verloren. Was sich öffnen lässt, wird gezeigt; ob etwas fehlt, lässt sich nicht wissen.</translation>
    </message>
    <message>
        <source>Some rows do not open.</source>
        <translation>Einige Zeilen lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Rows of the last save are missing. The rest opens.</source>
        <translation>Zeilen des letzten Speicherns fehlen. Der Rest lässt sich öffnen.</translation>
    </message>
    <message>
        <source>There are rows that the last save did not have.</source>
        <translation>Es gibt Zeilen, die es beim letzten Speichern nicht gab.</translation>
    </message>
    <message>
        <source>All rows open, but some come from an older copy of the file.</source>
        <translation>Alle Zeilen lassen sich öffnen, aber einige stammen aus einer älteren Kopie der Datei.</translation>
    </message>
    <message>
        <source>The locks are not those of the last save. An old passphrase or code may open this file again.</source>
        <translation>Die Schlösser sind nicht die des letzten Speicherns. Eine alte Passphrase oder ein alter Code könnte diese Datei wieder öffnen.</translation>
    </message>
    <message>
        <source>The start of the file is not that of the last save.</source>
        <translation>Der Anfang der Datei ist nicht der des letzten Speicherns.</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>Unversehrt.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Damaged: %1 %2</source>
        <translation>Beschädigt: %1 %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Keep this file as it is, and open a backup beside it.</source>
        <translation>Lass diese Datei, wie sie ist, und öffne eine Sicherung daneben.</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Seiten der Datei</translation>
    </message>
    <message>
        <source>Empty or lost pages</source>
        <translation>Leere oder verlorene Seiten</translation>
    </message>
    <message>
        <source>Records saved</source>
        <translation>Gerettete Einträge</translation>
    </message>
    <message>
        <source>Texts and parts of files saved</source>
        <translation>Gerettete Texte und Teile von Dateien</translation>
    </message>
    <message>
        <source>Rows that do not open</source>
        <translation>Zeilen, die sich nicht öffnen lassen</translation>
    </message>
    <message>
        <source>Found in two versions</source>
        <translation>In zwei Fassungen gefunden</translation>
    </message>
    <message>
        <source>This is all of the last save.</source>
        <translation>Das ist alles vom letzten Speichern.</translation>
    </message>
    <message>
        <source>Rows of the last save that are not here</source>
        <translation>Zeilen des letzten Speicherns, die hier fehlen</translation>
    </message>
    <message>
        <source>The list of the last save is lost: what is missing cannot be counted.</source>
        <translation>Die Liste des letzten Speicherns ist verloren: Was fehlt, lässt sich nicht zählen.</translation>
    </message>
    <message>
        <source>--to needs a folder.</source>
        <translation>--to braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged, so no backup was made. Look with: afterword-cli check --deep</source>
        <translation>Ein Teil dieses Tagebuchs ist beschädigt, deshalb wurde keine Sicherung gemacht. Sieh nach mit: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>makes a journal and prints its recovery code once</source>
        <translation>legt ein Tagebuch an und gibt seinen Wiederherstellungscode einmal aus</translation>
    </message>
    <message>
        <source>adds a page with the text of standard input; prints its id</source>
        <translation>fügt eine Seite mit dem Text der Standardeingabe hinzu; gibt ihre Kennung aus</translation>
    </message>
    <message>
        <source>lists pages, newest first</source>
        <translation>führt Seiten auf, neueste zuerst</translation>
    </message>
    <message>
        <source>prints one page; the first 8 characters of its id are enough</source>
        <translation>gibt eine Seite aus; die ersten 8 Zeichen ihrer Kennung genügen</translation>
    </message>
    <message>
        <source>finds pages: words, &quot;a phrase&quot;, -not, OR, tag: person: feel: kind: mood: energy: after: before: on: has:</source>
        <translation>findet Seiten: Wörter, &quot;eine Wendung&quot;, -nicht, OR, schlagwort: person: gefühl: art: stimmung: energie: nach: vor: am: hat:</translation>
    </message>
    <message>
        <source>prints every mood mark, oldest first</source>
        <translation>gibt jede Stimmung aus, älteste zuerst</translation>
    </message>
    <message>
        <source>takes in what you wrote elsewhere; --undo ID takes it out</source>
        <translation>übernimmt, was du anderswo geschrieben hast; --undo ID nimmt es wieder heraus</translation>
    </message>
    <message>
        <source>writes a copy that anyone can read, as one of the formats</source>
        <translation>schreibt eine Kopie, die alle lesen können, in einem der Formate</translation>
    </message>
    <message>
        <source>prints what can be read and written</source>
        <translation>gibt aus, was sich lesen und schreiben lässt</translation>
    </message>
    <message>
        <source>looks for damage; --deep opens every row and reads every page</source>
        <translation>sucht nach Schäden; --deep öffnet jede Zeile und liest jede Seite</translation>
    </message>
    <message>
        <source>makes a copy in a folder, opens every row of it, prints its path</source>
        <translation>legt eine Kopie in einem Ordner an, öffnet jede Zeile darin, gibt ihren Pfad aus</translation>
    </message>
    <message>
        <source>saves what still opens in a broken file to a new one (exit 1: not all)</source>
        <translation>rettet, was sich in einer kaputten Datei noch öffnen lässt, in eine neue (Rückgabe 1: nicht alles)</translation>
    </message>
    <message>
        <source>takes what OTHER, a copy of FILE, has and FILE has not; of two texts both are kept</source>
        <translation>nimmt, was OTHER, eine Kopie von FILE, hat und FILE nicht; von zwei Texten bleiben beide</translation>
    </message>
    <message>
        <source>prints what opens the journal and at what cost; no passphrase</source>
        <translation>gibt aus, was das Tagebuch öffnet und mit welchem Aufwand; ohne Passphrase</translation>
    </message>
    <message>
        <source>changes the passphrase; older copies still open with the old one</source>
        <translation>ändert die Passphrase; ältere Kopien öffnen sich weiter mit der alten</translation>
    </message>
    <message>
        <source>gives everything new keys, when someone may know the old one; prints a new code for paper</source>
        <translation>gibt allem neue Schlüssel, wenn jemand die alte Passphrase kennen könnte; gibt einen neuen Code für Papier aus</translation>
    </message>
    <message>
        <source>makes a journal of invented pages; --entries 36500 covers ten years</source>
        <translation>legt ein Tagebuch mit erfundenen Seiten an; --entries 36500 deckt zehn Jahre ab</translation>
    </message>
    <message>
        <source>prints words for bash, zsh or fish to complete</source>
        <translation>gibt Wörter aus, die bash, zsh oder fish ergänzen</translation>
    </message>
    <message>
        <source>prints the man page</source>
        <translation>gibt die Handbuchseite aus</translation>
    </message>
    <message>
        <source>afterword-cli works on an Afterword journal without a window.</source>
        <translation>afterword-cli arbeitet ohne Fenster mit einem Tagebuch von Afterword.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Eine Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Es fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>There are more words than this command takes.</source>
        <translation>Es sind mehr Wörter, als dieser Befehl nimmt.</translation>
    </message>
    <message>
        <source>The passphrase is asked for on the terminal, never taken from the command line. With --passphrase-fd N it is one line read from descriptor N (0: the first line of standard input). --recovery-fd N opens with the recovery code instead.</source>
        <translation>Nach der Passphrase wird im Terminal gefragt, sie wird nie aus der Befehlszeile genommen. Mit --passphrase-fd N ist sie eine Zeile, die vom Deskriptor N gelesen wird (0: die erste Zeile der Standardeingabe). --recovery-fd N öffnet stattdessen mit dem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Days (D) are 2026, 2026-03, 2026-03-29 or today. Times are like 2026-03-29T21:30 or with an offset. --mood -2,1 is unpleasant and lively: P is -3 to 3, E is -2 to 2.</source>
        <translation>Tage (D) sind 2026, 2026-03, 2026-03-29 oder today. Zeiten sind wie 2026-03-29T21:30 oder mit Zeitverschiebung. --mood -2,1 ist unangenehm und lebhaft: P ist -3 bis 3, E ist -2 bis 2.</translation>
    </message>
    <message>
        <source>What is put away until a later day is left out of lists, searches and moods. --away takes it in. &quot;show&quot; shows it by its id.</source>
        <translation>Was bis zu einem späteren Tag weggelegt ist, fehlt in Listen, Suchen und Stimmungen. --away nimmt es dazu. „show“ zeigt es anhand seiner Kennung.</translation>
    </message>
    <message>
        <source>--kdf sets what one guess at the passphrase costs: T passes (3 to 16) over MiB of memory (64 to 1024).</source>
        <translation>--kdf legt fest, was ein Versuch, die Passphrase zu erraten, kostet: T Durchgänge (3 bis 16) über MiB Arbeitsspeicher (64 bis 1024).</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 check found damage, 2 another failure, 3 wrong passphrase or code, 4 damaged beyond opening, 5 not a journal, 6 made by a newer version, 7 key cost beyond the limits, 8 cannot be written, 9 disk full, 10 in use elsewhere, 64 words not understood.</source>
        <translation>Rückgabewerte: 0 fertig, 1 check hat Schäden gefunden, 2 anderer Fehler, 3 falsche Passphrase oder falscher Code, 4 zu beschädigt zum Öffnen, 5 kein Tagebuch, 6 von einer neueren Version, 7 Schlüsselaufwand außerhalb der Grenzen, 8 nicht schreibbar, 9 Festplatte voll, 10 anderswo in Gebrauch, 64 Wörter nicht verstanden.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Einen solchen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>The file was made, but it has no code for paper.</source>
        <translation>Die Datei wurde angelegt, aber sie hat keinen Code für Papier.</translation>
    </message>
    <message>
        <source>--entries is a number from 1 to %1.</source>
        <translation>--entries ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--seed is a whole number, 0 or more.</source>
        <translation>--seed ist eine ganze Zahl, 0 oder mehr.</translation>
    </message>
    <message>
        <source>%1 % of the pages</source>
        <translation>%1 % der Seiten</translation>
    </message>
    <message>
        <source>The file is locked by the program it came from. Save it there once more without a password (in Standard Notes: a decrypted backup), then import that. Nothing came in.</source>
        <translation>Die Datei ist von dem Programm gesperrt, aus dem sie kommt. Speichere sie dort noch einmal ohne Passwort (in Standard Notes: „decrypted backup“, eine entschlüsselte Sicherung) und importiere dann diese. Nichts wurde übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>Days with more than one part: %n. Each comes in as one page; --parts makes a page of each part.</source>
        <translation>
            <numerusform>Tage mit mehr als einem Teil: %n. Jeder kommt als eine Seite herein; mit --parts wird jeder Teil eine Seite.</numerusform>
            <numerusform>Tage mit mehr als einem Teil: %n. Jeder kommt als eine Seite herein; mit --parts wird jeder Teil eine Seite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This is a sample. Its passphrase: %1</source>
        <translation>Das ist ein Beispiel. Die Passphrase: %1</translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message>
        <source>The journal is erased from this place.</source>
        <translation>An diesem Ort ist das Tagebuch gelöscht.</translation>
    </message>
    <message>
        <source>The file could not be removed. It is still here, locked as before.</source>
        <translation>Die Datei ließ sich nicht entfernen. Sie ist noch hier, gesperrt wie zuvor.</translation>
    </message>
    <message>
        <source>The journal is erased. Some of its copies could not be removed and still open with the old passphrase.</source>
        <translation>Das Tagebuch ist gelöscht. Einige seiner Kopien ließen sich nicht entfernen und öffnen sich weiter mit der alten Passphrase.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>For a therapist</source>
        <translation>Für eine Therapie</translation>
    </message>
    <message>
        <source>The pages on paper or as a PDF, for someone who is to read them with you. You see each sheet before it is saved or printed.</source>
        <translation>Die Seiten auf Papier oder als PDF, für eine Person, die sie mit dir lesen soll. Du siehst jedes Blatt, bevor es gespeichert oder gedruckt wird.</translation>
    </message>
    <message>
        <source>Print, or a PDF of the pages</source>
        <translation>Drucken, oder ein PDF der Seiten</translation>
    </message>
    <message>
        <source>The pages one after the other. You see each sheet before it is saved or printed.</source>
        <translation>Die Seiten eine nach der anderen. Du siehst jedes Blatt, bevor es gespeichert oder gedruckt wird.</translation>
    </message>
    <message>
        <source>Book (PDF)</source>
        <translation>Buch (PDF)</translation>
    </message>
    <message>
        <source>With a title page, and each month on a page of its own. You see each sheet before it is saved or printed.</source>
        <translation>Mit einem Titelblatt, und jeder Monat beginnt auf einem neuen Blatt. Du siehst jedes Blatt, bevor es gespeichert oder gedruckt wird.</translation>
    </message>
    <message>
        <source>One file that other programs show. It cannot be brought back in.</source>
        <translation>Eine Datei, die andere Programme zeigen. Sie lässt sich nicht wieder übernehmen.</translation>
    </message>
    <message>
        <source>All there is to know of them. Afterword can bring it back in.</source>
        <translation>Alles, was zu ihnen gehört. Afterword kann es wieder übernehmen.</translation>
    </message>
    <message>
        <source>A new folder with a file for each page.</source>
        <translation>Ein neuer Ordner mit einer Datei für jede Seite.</translation>
    </message>
    <message>
        <source>To move to another program.</source>
        <translation>Für den Umzug in ein anderes Programm.</translation>
    </message>
    <message>
        <source>Moods (CSV)</source>
        <translation>Stimmungen (CSV)</translation>
    </message>
    <message>
        <source>A table of the moods on these pages, with the words chosen for them. No title and no text.</source>
        <translation>Eine Tabelle der Stimmungen auf diesen Seiten, mit den Wörtern, die dafür gewählt wurden. Kein Titel und kein Text.</translation>
    </message>
    <message>
        <source>There is something of that name already, and it was left as it is. Choose another name.</source>
        <translation>Etwas mit diesem Namen gibt es schon, und es blieb, wie es war. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>That folder does not allow new files. Choose another one.</source>
        <translation>Dieser Ordner erlaubt keine neuen Dateien. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>There is not enough room there. What was begun is removed. Make some room, or choose another place.</source>
        <translation>Dort ist nicht genug Platz. Das Angefangene ist entfernt. Schaffe etwas Platz, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>That folder is not there any more. If it is on a stick or another disk, plug it in again, or choose another place.</source>
        <translation>Diesen Ordner gibt es nicht mehr. Wenn er auf einem Stick oder einer anderen Festplatte liegt, schließe das Gerät wieder an, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>A page could not be read whole from the journal. A backup may still have it. The pages of other days can leave without it.</source>
        <translation>Eine Seite ließ sich nicht ganz aus dem Tagebuch lesen. Vielleicht ist sie in einer Sicherung noch da. Die Seiten anderer Tage lassen sich ohne sie exportieren.</translation>
    </message>
    <message>
        <source>There was not enough memory for this. Fewer pages at once may work.</source>
        <translation>Dafür war nicht genug Arbeitsspeicher da. Mit weniger Seiten auf einmal geht es vielleicht.</translation>
    </message>
    <message>
        <source>The disk did not take it. What was begun is removed. Another place may work.</source>
        <translation>Die Festplatte hat es nicht angenommen. Das Angefangene ist entfernt. An einem anderen Ort geht es vielleicht.</translation>
    </message>
    <message>
        <source>It did not work this time. The journal is as it was. Try once more, or choose another place.</source>
        <translation>Dieses Mal ging es nicht. Das Tagebuch ist, wie es war. Versuch es noch einmal, oder wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is larger than 100 MB, the most that fits into a page. A smaller copy of it will go in.</source>
        <translation>%1 ist größer als 100 MB, mehr passt nicht in eine Seite. Eine kleinere Kopie davon passt hinein.</translation>
    </message>
    <message>
        <source>%1 was not added. Folders cannot go into a page, and a file that is still being written can go in once it is done.</source>
        <translation>%1 wurde nicht hinzugefügt. Ordner passen nicht in eine Seite. Eine Datei, die noch geschrieben wird, kann hinein, sobald sie fertig ist.</translation>
    </message>
    <message>
        <source>%1 is not there now. It may have a new name or place.</source>
        <translation>%1 ist jetzt nicht da. Vielleicht ist der Name oder der Ort neu.</translation>
    </message>
    <message>
        <source>%1 was not added. This computer does not allow reading it, or the journal cannot be written.</source>
        <translation>%1 wurde nicht hinzugefügt. Dieser Computer erlaubt das Lesen nicht, oder ins Tagebuch lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 was not added: the disk is full. Make some room, then add it once more.</source>
        <translation>%1 wurde nicht hinzugefügt: Die Festplatte ist voll. Schaffe etwas Platz und füge es dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was not added: reading or saving it did not work. Your page is as it was. Try once more.</source>
        <translation>%1 wurde nicht hinzugefügt: Lesen oder Speichern hat nicht geklappt. Deine Seite ist, wie sie war. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>That folder does not allow new files. Choose another one.</source>
        <translation>Dieser Ordner erlaubt keine neuen Dateien. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>There is not enough room for the copy there. Choose another place.</source>
        <translation>Dort ist nicht genug Platz für die Kopie. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be read whole from the journal, so no copy was made. A backup may still have it.</source>
        <translation>%1 ließ sich nicht ganz aus dem Tagebuch lesen, deshalb wurde keine Kopie gemacht. Eine Sicherung hat es vielleicht noch.</translation>
    </message>
    <message>
        <source>The copy could not be made. Try another place.</source>
        <translation>Die Kopie ließ sich nicht anlegen. Versuch es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Save a copy of %1?</source>
        <translation>Eine Kopie von %1 speichern?</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>Drinnen lassen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy of %1 is saved.</source>
        <translation>Eine Kopie von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The copy is outside the journal. Anyone who uses this computer can open it, and locking does not hide it.</source>
        <translation>Die Kopie liegt außerhalb des Tagebuchs. Wer diesen Computer benutzt, kann sie öffnen, und Sperren verbirgt sie nicht.</translation>
    </message>
</context>
<context>
    <name>FormatName</name>
    <message>
        <source>Day One (plain text)</source>
        <translation>Day One (reiner Text)</translation>
    </message>
    <message>
        <source>Joplin (JEX or RAW)</source>
        <translation>Joplin (JEX oder RAW)</translation>
    </message>
    <message>
        <source>Markdown (folder)</source>
        <translation>Markdown (Ordner)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Afterword (JSON and files in a zip)</source>
        <translation>Afterword (JSON und Dateien in einem Zip)</translation>
    </message>
</context>
<context>
    <name>FreshBackup</name>
    <message>
        <source>Making a fresh backup…</source>
        <translation>Eine frische Sicherung wird gemacht&#xa0;…</translation>
    </message>
    <message>
        <source>The old backups are gone. A fresh one takes their place.</source>
        <translation>Die alten Sicherungen sind weg. Eine frische ist an ihrer Stelle.</translation>
    </message>
    <message>
        <source>A fresh backup is made. Some old ones could not be removed.</source>
        <translation>Eine frische Sicherung ist da. Einige alte ließen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Replace the backups too?</source>
        <translation>Auch die Sicherungen ersetzen?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The backups Afterword made can hold what was erased. A fresh one can take their place now. Copies made by other programs may remain.</source>
        <translation>In den Sicherungen, die Afterword gemacht hat, kann noch stehen, was gelöscht wurde. Eine frische kann jetzt an ihre Stelle treten. Kopien, die andere Programme gemacht haben, erreicht Afterword nicht.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Your people</source>
        <translation>Deine Menschen</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Someone to talk to, %1</source>
        <translation>Jemand zum Reden, %1</translation>
    </message>
    <message>
        <source>For when it is a lot</source>
        <translation>Wenn es viel ist</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Fünf Sinne</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>Hilfeblatt</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>kept copy</source>
        <translation>behaltene Kopie</translation>
    </message>
    <message>
        <source>kept copy %1</source>
        <translation>behaltene Kopie %1</translation>
    </message>
</context>
<context>
    <name>JournalMenu</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Open a journal…</source>
        <translation>Tagebuch öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>New journal…</source>
        <translation>Neues Tagebuch&#xa0;…</translation>
    </message>
</context>
<context>
    <name>JournalsPage</name>
    <message>
        <source>This journal</source>
        <translation>Dieses Tagebuch</translation>
    </message>
    <message>
        <source>Where its file is</source>
        <translation>Wo die Datei liegt</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Umziehen&#xa0;…</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Auf einen anderen Computer</translation>
    </message>
    <message>
        <source>A checked copy, and what to do with it there.</source>
        <translation>Eine geprüfte Kopie, und was du dort damit machst.</translation>
    </message>
    <message>
        <source>Show it when Afterword starts</source>
        <translation>Beim Start von Afterword zeigen</translation>
    </message>
    <message>
        <source>Other journals</source>
        <translation>Andere Tagebücher</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>Ein anderes öffnen</translation>
    </message>
    <message>
        <source>This one is saved and locked first.</source>
        <translation>Dieses wird vorher gespeichert und gesperrt.</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Erase this journal</source>
        <translation>Dieses Tagebuch löschen</translation>
    </message>
    <message>
        <source>Its file is overwritten and removed from this place.</source>
        <translation>Seine Datei wird überschrieben und an diesem Ort entfernt.</translation>
    </message>
    <message>
        <source>It is open for reading only, so it cannot be erased from here.</source>
        <translation>Es ist nur zum Lesen offen und lässt sich deshalb von hier aus nicht löschen.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Tagebücher</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>When this is off, nothing notes where its file is. You choose the file each time.</source>
        <translation>Ist das aus, wird nirgends notiert, wo die Datei liegt. Du wählst sie jedes Mal selbst.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Getting in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Someone may know it</source>
        <translation>Jemand kennt sie vielleicht</translation>
    </message>
    <message>
        <source>Changing the passphrase keeps the same lock. New keys change the lock: old words and old codes then open nothing here.</source>
        <translation>Eine neue Passphrase lässt das Schloss, wie es ist. Neue Schlüssel ändern das Schloss: Alte Worte und alte Codes öffnen hier dann nichts mehr.</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a new passphrase when you like.</source>
        <translation>Du bist mit dem Wiederherstellungscode hereingekommen. Wähle eine neue Passphrase, wann du magst.</translation>
    </message>
    <message>
        <source>You need the current one to change it.</source>
        <translation>Zum Ändern brauchst du die jetzige.</translation>
    </message>
    <message>
        <source>Last changed on %1. You need the current one to change it.</source>
        <translation>Zuletzt geändert am %1. Zum Ändern brauchst du die jetzige.</translation>
    </message>
    <message>
        <source>None yet. A code on paper opens the journal if the words slip away.</source>
        <translation>Noch keines. Ein Code auf Papier öffnet das Tagebuch, wenn dir die Worte entfallen.</translation>
    </message>
    <message>
        <source>Making a new code cancels the old one.</source>
        <translation>Ein neuer Code macht den alten ungültig.</translation>
    </message>
    <message>
        <source>Made on %1. A new code cancels the old one.</source>
        <translation>Angelegt am %1. Ein neuer Code macht den alten ungültig.</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Neu anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Ein neues Wiederherstellungsblatt anlegen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Take the code out</source>
        <translation>Den Code herausnehmen</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>Neue Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Neue Schlüssel machen</translation>
    </message>
</context>
<context>
    <name>LanguageRows</name>
    <message>
        <source>Nothing is marked, for no word list was found here. Add one, such as the package hunspell-en-us, and open this again.</source>
        <translation>Nichts wird markiert, denn hier wurde keine Wörterliste gefunden. Füge eine hinzu, etwa das Paket hunspell-de-de, und öffne das hier noch einmal.</translation>
    </message>
    <message>
        <source>This one could not be read.</source>
        <translation>Diese hier ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Chosen, but not on this computer: %1</source>
        <translation>Gewählt, aber nicht auf diesem Computer: %1</translation>
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
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Last opened: %1 %2, on this computer</source>
        <translation>Zuletzt geöffnet: %1, %2, auf diesem Computer</translation>
    </message>
    <message>
        <source>Last opened: %1 %2, not on this computer</source>
        <translation>Zuletzt geöffnet: %1, %2, nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Last opened: %1 %2</source>
        <translation>Zuletzt geöffnet: %1, %2</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Ready today</source>
        <translation>Ab heute bereit</translation>
    </message>
    <message>
        <source>Ready to open since %1</source>
        <translation>Bereit zum Öffnen seit %1</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Brief</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Noch an niemanden</translation>
    </message>
    <message>
        <source>Draft, last touched today</source>
        <translation>Entwurf, zuletzt heute bearbeitet</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Entwurf, %1</translation>
    </message>
    <message>
        <source>Sealed until %1</source>
        <translation>Versiegelt bis zum %1</translation>
    </message>
    <message>
        <source>Read again on %1</source>
        <translation>Wieder gelesen am %1</translation>
    </message>
    <message>
        <source>Let go on %1</source>
        <translation>Losgelassen am %1</translation>
    </message>
</context>
<context>
    <name>MarkdownLink</name>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>Your mail program opens it, outside this journal.</source>
        <translation>Dein Mailprogramm öffnet ihn, außerhalb dieses Tagebuchs.</translation>
    </message>
    <message>
        <source>Your browser opens it, outside this journal. It may keep a trace of it.</source>
        <translation>Dein Browser öffnet ihn, außerhalb dieses Tagebuchs. Dort kann eine Spur davon bleiben.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>very unpleasant</source>
        <translation>sehr unangenehm</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>unangenehm</translation>
    </message>
    <message>
        <source>a little unpleasant</source>
        <translation>etwas unangenehm</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>a little pleasant</source>
        <translation>etwas angenehm</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>sehr angenehm</translation>
    </message>
    <message>
        <source>%1, very low energy</source>
        <translation>%1, sehr wenig Energie</translation>
    </message>
    <message>
        <source>%1, low energy</source>
        <translation>%1, wenig Energie</translation>
    </message>
    <message>
        <source>%1, middling energy</source>
        <translation>%1, mittlere Energie</translation>
    </message>
    <message>
        <source>%1, high energy</source>
        <translation>%1, viel Energie</translation>
    </message>
    <message>
        <source>%1, very high energy</source>
        <translation>%1, sehr viel Energie</translation>
    </message>
</context>
<context>
    <name>OfferRows</name>
    <message>
        <source>Log what I did today</source>
        <translation>Notieren, was ich heute getan habe</translation>
    </message>
    <message>
        <source>Describe it like a camera</source>
        <translation>Beschreiben wie eine Kamera</translation>
    </message>
    <message>
        <source>a quiet line to Support</source>
        <translation>eine leise Zeile zur Unterstützung</translation>
    </message>
    <message>
        <source>Offers: %1.</source>
        <translation>Angebote: %1.</translation>
    </message>
    <message>
        <source>%1 Some questions rest that day, on or off.</source>
        <extracomment>After &quot;Offers: …&quot;</extracomment>
        <translation>%1 Manche Fragen ruhen an diesem Tag, ob an oder aus.</translation>
    </message>
    <message>
        <source>What is offered when</source>
        <translation>Was wann angeboten wird</translation>
    </message>
    <message>
        <source>An offer comes from something you tapped, never from what you wrote. It says which tap. All of it stays in this journal.</source>
        <translation>Ein Angebot kommt von etwas, das du angetippt hast, nie von dem, was du geschrieben hast. Es nennt dir, was du angetippt hast. Alles bleibt in diesem Tagebuch.</translation>
    </message>
    <message>
        <source>A path may come up by itself</source>
        <translation>Ein Weg darf von selbst erscheinen</translation>
    </message>
    <message>
        <source>After words you marked, such as torn or scared. All paths stay under Reflect.</source>
        <translation>Nach Wörtern, die du markiert hast, etwa zerrissen oder ängstlich. Alle Wege bleiben unter „Nachdenken“.</translation>
    </message>
    <message>
        <source>When nothing was marked for weeks, nothing is said about it.</source>
        <translation>Wenn wochenlang nichts markiert wurde, wird dazu nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>OwnPathForm</name>
    <message>
        <source>It could not be saved. Nothing has changed.</source>
        <translation>Es ließ sich nicht speichern. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The path is removed. Pages that came from it stay.</source>
        <translation>Der Weg ist entfernt. Seiten daraus bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>„%1“ wird behalten.</translation>
    </message>
    <message>
        <source>That is more than fits here. Remove some first.</source>
        <translation>Das ist mehr, als hier Platz hat. Entferne zuerst etwas.</translation>
    </message>
    <message>
        <source>The path was not kept.</source>
        <translation>Der Weg wurde nicht behalten.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>nothing written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <source>Life marks</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Later ones are not on this page.</source>
        <translation>Spätere stehen nicht auf dieser Seite.</translation>
    </message>
    <message>
        <source>Words chosen most</source>
        <translation>Am häufigsten gewählte Wörter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No mood was marked on these days.</source>
        <translation>An diesen Tagen wurde keine Stimmung markiert.</translation>
    </message>
    <message>
        <source>A bigger dot means more energy.</source>
        <translation>Ein größerer Punkt bedeutet mehr Energie.</translation>
    </message>
    <message>
        <source>Squares are about the whole day.</source>
        <translation>Quadrate gelten dem ganzen Tag.</translation>
    </message>
    <message>
        <source>Moods and life marks</source>
        <translation>Stimmungen und Ereignisse</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>der ganze Tag</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Files in the journal: %1</source>
        <translation>Dateien im Tagebuch: %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printing system keeps a copy for about a day. Others who use this computer or the printer may see it.</source>
        <translation>Das Drucksystem behält etwa einen Tag lang eine Kopie. Andere, die diesen Computer oder den Drucker benutzen, können sie sehen.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What is protected</source>
        <translation>Was geschützt ist</translation>
    </message>
    <message>
        <source>All you write lies in one sealed file: pages, titles, tags, moods, and how often you changed them. It opens with your passphrase or your recovery code, and with nothing else. There is no back door, not for us either.</source>
        <translation>Alles, was du schreibst, liegt in einer einzigen versiegelten Datei: Seiten, Titel, Schlagwörter, Stimmungen, und wie oft du sie geändert hast. Sie öffnet sich mit deiner Passphrase oder deinem Wiederherstellungscode und mit nichts anderem. Es gibt keine Hintertür, auch für uns nicht.</translation>
    </message>
    <message>
        <source>Someone who copies the file can see that it is an Afterword journal and about how large it is. Each guess at the passphrase costs them time, so a long one holds for years.</source>
        <translation>Wer die Datei kopiert, kann sehen, dass es ein Tagebuch von Afterword ist und etwa wie groß es ist. Jeder Versuch, die Passphrase zu erraten, kostet Zeit. Eine lange hält deshalb Jahre.</translation>
    </message>
    <message>
        <source>Someone who changes the file is noticed. Pages that were removed, swapped or put back from an old copy do not pass as yours. A file that broke is called broken, never &quot;wrong passphrase&quot;.</source>
        <translation>Wenn jemand die Datei ändert, fällt es auf. Seiten, die entfernt, vertauscht oder aus einer alten Kopie zurückgelegt wurden, gelten nicht als deine. Eine Datei, die kaputtging, heißt kaputt und nie „falsche Passphrase“.</translation>
    </message>
    <message>
        <source>Someone who uses this computer after you meets a locked journal. Locking starts the program anew, so that no words stay in memory. Nothing you write is put in logs, lists of recent files or the title of the window.</source>
        <translation>Wer diesen Computer nach dir benutzt, findet ein gesperrtes Tagebuch vor. Beim Sperren startet das Programm neu, damit keine Worte im Speicher bleiben. Nichts, was du schreibst, kommt in Protokolle, in Listen zuletzt benutzter Dateien oder in den Titel des Fensters.</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <translation>Was nicht geschützt ist</translation>
    </message>
    <message>
        <source>An open journal. Whoever looks at the screen or films it can read along. So can a program that someone put here to watch keys or the screen. Afterword cannot find or stop such a program. A device only you use is safer.</source>
        <translation>Ein offenes Tagebuch. Wer auf den Bildschirm schaut oder ihn filmt, kann mitlesen. Das kann auch ein Programm, das jemand hier eingerichtet hat, um Tasten oder Bildschirm zu überwachen. Afterword kann so ein Programm nicht finden und nicht stoppen. Ein Gerät, das nur du benutzt, ist sicherer.</translation>
    </message>
    <message>
        <source>If someone makes you open it, your safety comes first.</source>
        <translation>Wenn dich jemand zwingt, es zu öffnen, geht deine Sicherheit vor.</translation>
    </message>
    <message>
        <source>That you have it. Afterword does not hide that it is installed, and a hidden window can be found. Esc twice helps when someone looks over your shoulder, not against more.</source>
        <translation>Dass du es hast. Afterword verbirgt nicht, dass es installiert ist, und ein verborgenes Fenster lässt sich finden. Zweimal Esc hilft, wenn dir jemand über die Schulter schaut, und nicht gegen mehr.</translation>
    </message>
    <message>
        <source>Copies made by other programs. A backup of the whole computer or a synced folder may keep older copies of the file. What was removed here may still be in them, sealed.</source>
        <translation>Kopien, die andere Programme machen. Eine Sicherung des ganzen Computers oder ein synchronisierter Ordner kann ältere Kopien der Datei behalten. Was hier entfernt wurde, kann darin noch liegen, versiegelt.</translation>
    </message>
    <message>
        <source>In some places, journals can be asked for in legal cases. A lawyer can tell you about yours.</source>
        <translation>An manchen Orten kann ein Gericht nach Tagebüchern fragen. Eine Anwaltskanzlei kann dir sagen, wie es bei dir ist.</translation>
    </message>
    <message>
        <source>If both keys are lost</source>
        <translation>Wenn beide Schlüssel verloren sind</translation>
    </message>
    <message>
        <source>If you lose the passphrase and the code, no one can open it. Keep the code on paper, in a place that is yours.</source>
        <translation>Wenn du die Passphrase und den Code verlierst, kann niemand es öffnen. Bewahr den Code auf Papier auf, an einem Ort, der dir gehört.</translation>
    </message>
    <message>
        <source>If someone may know your passphrase</source>
        <translation>Wenn jemand deine Passphrase kennen könnte</translation>
    </message>
    <message>
        <source>A new passphrase keeps them out of this file from now on. A copy they made before still opens with the old one, and so would later copies of the same key. New keys for everything end that: the whole journal is sealed again. Copies from before stay what they were.</source>
        <translation>Eine neue Passphrase hält andere ab jetzt von dieser Datei fern. Eine Kopie, die sie davor gemacht haben, öffnet sich weiter mit der alten, und ebenso spätere Kopien mit demselben Schlüssel. Neue Schlüssel für alles beenden das: Das ganze Tagebuch wird neu versiegelt. Kopien von davor bleiben, was sie waren.</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Bilder und Dateien</translation>
    </message>
    <message>
        <source>Keep where a picture was taken</source>
        <translation>Behalten, wo ein Bild gemacht wurde</translation>
    </message>
    <message>
        <source>Off: the place is taken out of a picture before it is sealed. Films and some kinds of pictures keep what is in them.</source>
        <translation>Aus: Der Ort wird aus einem Bild entfernt, bevor es versiegelt wird. Filme und manche Arten von Bildern behalten, was in ihnen steht.</translation>
    </message>
    <message>
        <source>Pictures and files lie inside the sealed file and are shown here only. A copy that you save elsewhere can be read by anyone.</source>
        <translation>Bilder und Dateien liegen in der versiegelten Datei und werden nur hier gezeigt. Eine Kopie, die du anderswo speicherst, können alle lesen.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
</context>
<context>
    <name>PutAway</name>
    <message>
        <source>The page is put away until %1.</source>
        <translation>Die Seite ist bis zum %1 weggelegt.</translation>
    </message>
    <message>
        <source>Put this page away</source>
        <translation>Diese Seite weglegen</translation>
    </message>
    <message>
        <source>You will not see it until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Du siehst sie erst an dem Tag wieder, den du wählst. Das gilt für Liste, Suche, Kalender und Zeitverlauf. Nichts wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>A folder for copies</source>
        <translation>Ein Ordner für Kopien</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>Bilder oder Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Eine Datei hereinholen</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>A place for the copy</source>
        <translation>Ein Ort für die Kopie</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>A place for the journal</source>
        <translation>Ein Ort für das Tagebuch</translation>
    </message>
    <message>
        <source>Journals (*.afterword)</source>
        <translation>Tagebücher (*.afterword)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Angelegt am %1</translation>
    </message>
    <message>
        <source>On the first screen choose “Use a recovery code” and type the code above. Capital or small letters both work.</source>
        <translation>Wähle auf dem ersten Bildschirm „Wiederherstellungscode benutzen“ und tippe den Code von oben ein. Groß oder klein ist egal.</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>Eine Notiz an dich selbst</translation>
    </message>
</context>
<context>
    <name>Reflect</name>
    <message>
        <source>Clarity check</source>
        <translation>Wie klar es ist</translation>
    </message>
    <message>
        <source>- %1 %2 of 5</source>
        <translation>- %1 %2 von 5</translation>
    </message>
    <message>
        <source>1: %1, 5: %2</source>
        <translation>1: %1, 5: %2</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>%1 of 10 (0: %2, 10: %3)</source>
        <translation>%1 von 10 (0: %2, 10: %3)</translation>
    </message>
    <message>
        <source>How sure this is: a little. The studies are small, or the effect is.</source>
        <translation>Wie sicher das ist: ein wenig. Die Studien sind klein, oder die Wirkung ist es.</translation>
    </message>
    <message>
        <source>How sure this is: mixed. Some studies found it, some did not.</source>
        <translation>Wie sicher das ist: gemischt. Manche Studien haben es gefunden, andere nicht.</translation>
    </message>
    <message>
        <source>How sure this is: well tested for other things. Less so after a breakup.</source>
        <translation>Wie sicher das ist: für anderes gut geprüft. Nach einer Trennung weniger.</translation>
    </message>
    <message>
        <source>How sure this is: not tested. It rests on what people say helped.</source>
        <translation>Wie sicher das ist: nicht geprüft. Es beruht darauf, was Menschen als hilfreich nennen.</translation>
    </message>
    <message>
        <source>A mark on the pad</source>
        <translation>Eine Markierung im Feld</translation>
    </message>
    <message>
        <source>From questions that have changed since</source>
        <translation>Aus Fragen, die sich seither geändert haben</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Reflection</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Your own questions and paths</source>
        <translation>Deine eigenen Fragen und Wege</translation>
    </message>
    <message>
        <source>Your questions come up on the Write page, your paths stand under Reflect.</source>
        <translation>Deine Fragen erscheinen auf der Seite „Schreiben“, deine Wege stehen unter „Nachdenken“.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The last two were left alone, so they have stopped. Turn them on again whenever you like.</source>
        <translation>Die letzten beiden Erinnerungen blieben liegen, deshalb kommen keine mehr. Schalte sie wieder ein, wann du magst.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The beginning of the quiet hours, before a time of day.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>The end of the quiet hours, before a time of day.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Hidden and locked, once you have logged in.</source>
        <translation>Verborgen und gesperrt, nach dem Anmelden.</translation>
    </message>
    <message>
        <source>Here the settings of the desktop do this.</source>
        <translation>Hier geht das in den Einstellungen des Desktops.</translation>
    </message>
    <message>
        <source>That could not be changed: the folder for it is read-only.</source>
        <translation>Das ließ sich nicht ändern: Der Ordner dafür ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>A plain sign among those of the desktop. Closing the window then locks and leaves the program there.</source>
        <translation>Ein schlichtes Zeichen unter denen des Desktops. Wenn du das Fenster schließt, sperrt sich das Tagebuch, und das Programm bleibt dort.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>A note at a time you choose</source>
        <translation>Ein Hinweis zur Zeit deiner Wahl</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Mich erinnern</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Keep some hours quiet</source>
        <translation>Einige Stunden Ruhe</translation>
    </message>
    <message>
        <source>While the program runs</source>
        <translation>Solange das Programm läuft</translation>
    </message>
    <message>
        <source>Reminders come only while it runs. Locked is enough: your pages stay closed.</source>
        <translation>Erinnerungen kommen nur, solange es läuft. Gesperrt genügt: Deine Seiten bleiben zu.</translation>
    </message>
    <message>
        <source>No reminders show on this desktop.</source>
        <translation>Dieser Desktop kann keine Erinnerungen anzeigen.</translation>
    </message>
    <message>
        <source>Anyone may see it, so it says nothing about you or your pages. If you leave two unanswered, they stop.</source>
        <translation>Andere können den Hinweis sehen, deshalb sagt er nichts über dich oder deine Seiten. Nach zwei, die liegen bleiben, kommt keiner mehr.</translation>
    </message>
    <message>
        <source>No reminders in these hours.</source>
        <translation>In diesen Stunden kommen keine Erinnerungen.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>How charged did you feel?</source>
        <translation>Wie aufgewühlt warst du?</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>very charged</source>
        <translation>sehr aufgewühlt</translation>
    </message>
    <message>
        <source>Before a letter</source>
        <translation>Vor einem Brief</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name on the lock screen</source>
        <translation>Name auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>When nothing has been typed or clicked.</source>
        <translation>Wenn nichts getippt oder angeklickt wurde.</translation>
    </message>
    <message>
        <source>Lock with the computer</source>
        <translation>Zusammen mit dem Computer sperren</translation>
    </message>
    <message>
        <source>When the screen locks, the lid closes or you switch user.</source>
        <translation>Wenn der Bildschirm gesperrt wird, der Deckel zugeht oder du das Konto wechselst.</translation>
    </message>
    <message>
        <source>Esc twice locks</source>
        <translation>Zweimal Esc sperrt</translation>
    </message>
    <message>
        <source>Press Esc two times within half a second, anywhere in the window.</source>
        <translation>Drücke Esc zweimal innerhalb einer halben Sekunde, egal wo im Fenster.</translation>
    </message>
    <message>
        <source>What others might see</source>
        <translation>Was andere sehen könnten</translation>
    </message>
    <message>
        <source>Hide previews</source>
        <translation>Vorschau verbergen</translation>
    </message>
    <message>
        <source>First lines stay hidden in lists until you point at or select them.</source>
        <translation>Erste Zeilen bleiben in Listen verborgen, bis du auf sie zeigst oder sie auswählst.</translation>
    </message>
    <message>
        <source>Cover the page</source>
        <translation>Die Seite verdecken</translation>
    </message>
    <message>
        <source>A plain page when another window is in front for 3 seconds.</source>
        <translation>Eine leere Seite, wenn 3 Sekunden lang ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Say when it was last opened</source>
        <translation>Sagen, wann es zuletzt geöffnet wurde</translation>
    </message>
    <message>
        <source>A line after you unlock. Whoever opens the journal sees it.</source>
        <translation>Eine Zeile nach dem Entsperren. Wer das Tagebuch öffnet, sieht sie.</translation>
    </message>
    <message>
        <source>It is the title of the window too.</source>
        <translation>Er ist auch der Titel des Fensters.</translation>
    </message>
</context>
<context>
    <name>SmallMark</name>
    <message>
        <source>Charge %1 before, %2 after</source>
        <translation>Aufgewühlt: %1 davor, %2 danach</translation>
    </message>
    <message>
        <source>Charge %1 before</source>
        <translation>Aufgewühlt: %1 davor</translation>
    </message>
    <message>
        <source>Charge %1 after</source>
        <translation>Aufgewühlt: %1 danach</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Brief</translation>
    </message>
    <message>
        <source>A letter, let go</source>
        <translation>Ein Brief, losgelassen</translation>
    </message>
    <message>
        <source>A letter, ready to open</source>
        <translation>Ein Brief, bereit zum Öffnen</translation>
    </message>
    <message>
        <source>A letter, sealed until %1</source>
        <translation>Ein Brief, versiegelt bis zum %1</translation>
    </message>
    <message>
        <source>An urge</source>
        <translation>Ein Drang</translation>
    </message>
    <message>
        <source>An urge: %1</source>
        <translation>Ein Drang: %1</translation>
    </message>
    <message>
        <source>A path</source>
        <translation>Ein Weg</translation>
    </message>
    <message>
        <source>A path: %1</source>
        <translation>Ein Weg: %1</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Begin with: %1</source>
        <translation>Beginnen mit: %1</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2 Uhr.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>the local number for help</source>
        <translation>die örtliche Notrufnummer</translation>
    </message>
    <message>
        <source>For anyone.</source>
        <translation>Für alle.</translation>
    </message>
    <message>
        <source>For women.</source>
        <translation>Für Frauen.</translation>
    </message>
    <message>
        <source>For men.</source>
        <translation>Für Männer.</translation>
    </message>
    <message>
        <source>For people of all genders.</source>
        <translation>Für Menschen jeden Geschlechts.</translation>
    </message>
    <message>
        <source>At any hour.</source>
        <translation>Zu jeder Stunde.</translation>
    </message>
    <message>
        <source>At some hours only.</source>
        <translation>Nur zu bestimmten Zeiten.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Kostenlos.</translation>
    </message>
    <message>
        <source>Not on the phone bill.</source>
        <translation>Steht nicht auf der Telefonrechnung.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>SupportLines</name>
    <message>
        <source>Languages: %1.</source>
        <translation>Sprachen: %1.</translation>
    </message>
    <message>
        <source>By text message.</source>
        <translation>Per SMS.</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>Anruf, SMS oder Chat.</translation>
    </message>
    <message>
        <source>Call or text.</source>
        <translation>Anruf oder SMS.</translation>
    </message>
    <message>
        <source>Call or chat.</source>
        <translation>Anruf oder Chat.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Seen on an official page, %1.</source>
        <translation>Gesehen auf einer offiziellen Seite, %1.</translation>
    </message>
    <message>
        <source>Seen in the news or on another page, %1.</source>
        <translation>Gesehen in den Nachrichten oder auf einer anderen Seite, %1.</translation>
    </message>
    <message>
        <source>Sources differ, so both numbers are here. %1.</source>
        <translation>Die Quellen sind verschieden, deshalb stehen beide Nummern hier. %1.</translation>
    </message>
    <message>
        <source>From public lists, %1.</source>
        <translation>Aus öffentlichen Listen, %1.</translation>
    </message>
    <message>
        <source>From one list only, %1.</source>
        <translation>Nur aus einer Liste, %1.</translation>
    </message>
    <message>
        <source>May be out of date.</source>
        <translation>Vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Each number was checked on the day beside it. They work without a connection.</source>
        <translation>Jede Nummer wurde an dem Tag geprüft, der daneben steht. Sie funktionieren ohne Internet.</translation>
    </message>
    <message>
        <source>The day says when each number was last seen. Nobody has called them to check yet. This page works without a connection.</source>
        <translation>Das Datum sagt, wann eine Nummer zuletzt gesehen wurde. Noch hat niemand zur Prüfung dort angerufen. Diese Seite funktioniert ohne Internet.</translation>
    </message>
    <message>
        <source>Each number was checked on the day beside it.</source>
        <translation>Jede Nummer wurde an dem Tag geprüft, der daneben steht.</translation>
    </message>
    <message>
        <source>The day says when each number was last seen. Nobody has called them to check yet.</source>
        <translation>Das Datum sagt, wann eine Nummer zuletzt gesehen wurde. Noch hat niemand zur Prüfung dort angerufen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>In danger right now</source>
        <translation>Jetzt gerade in Gefahr</translation>
    </message>
    <message>
        <source>%1 for the police</source>
        <translation>%1 für die Polizei</translation>
    </message>
    <message>
        <source>%1 for a doctor</source>
        <translation>%1 für ärztliche Hilfe</translation>
    </message>
    <message>
        <source>Emergency services.</source>
        <translation>Notruf.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Drawn from the %n days you marked, not from every day.</source>
        <translation>
            <numerusform>Gezeichnet aus dem einen Tag, den du markiert hast, nicht aus jedem Tag.</numerusform>
            <numerusform>Gezeichnet aus den %n Tagen, die du markiert hast, nicht aus jedem Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank days are just days without an entry.</source>
        <translation>Leere Tage sind einfach Tage ohne Eintrag.</translation>
    </message>
    <message>
        <source>Dots appear when you note a mood.</source>
        <translation>Punkte erscheinen, wenn du eine Stimmung notierst.</translation>
    </message>
    <message>
        <source>The line waits until there are fourteen.</source>
        <translation>Die Linie wartet, bis es vierzehn sind.</translation>
    </message>
    <message>
        <source>The middle of nearby marks, and where half of them were</source>
        <translation>Die Mitte benachbarter Markierungen, und wo die Hälfte von ihnen lag</translation>
    </message>
    <message>
        <source>The line uses marks about the whole day.</source>
        <translation>Die Linie folgt den Markierungen zum ganzen Tag.</translation>
    </message>
    <message>
        <source>The line uses marks about the moment.</source>
        <translation>Die Linie folgt den Markierungen zum Augenblick.</translation>
    </message>
    <message>
        <source>This waits until there are ten marked days in each four weeks.</source>
        <translation>Das wartet, bis es in beiden Zeiträumen von vier Wochen zehn markierte Tage gibt.</translation>
    </message>
    <message>
        <source>About the same, as far as these marks can tell.</source>
        <translation>Etwa gleich, soweit diese Markierungen es sagen können.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat more often on the pleasant side than in the four weeks before.</source>
        <translation>In den letzten vier Wochen lagen deine Markierungen öfter auf der angenehmen Seite als in den vier Wochen davor.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat nearer the pleasant side than in the four weeks before.</source>
        <translation>In den letzten vier Wochen lagen deine Markierungen näher an der angenehmen Seite als in den vier Wochen davor.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat more often on the unpleasant side than in the four weeks before.</source>
        <translation>In den letzten vier Wochen lagen deine Markierungen öfter auf der unangenehmen Seite als in den vier Wochen davor.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat nearer the unpleasant side than in the four weeks before.</source>
        <translation>In den letzten vier Wochen lagen deine Markierungen näher an der unangenehmen Seite als in den vier Wochen davor.</translation>
    </message>
    <message>
        <source>This describes what you recorded. It cannot tell the reason.</source>
        <translation>Das beschreibt, was du notiert hast. Den Grund kann es nicht sagen.</translation>
    </message>
    <message>
        <source>no day marked</source>
        <translation>kein Tag markiert</translation>
    </message>
    <message numerus="yes">
        <source>%n days marked</source>
        <translation>
            <numerusform>%n Tag markiert</numerusform>
            <numerusform>%n Tage markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 are days, %3 is &quot;18 days marked&quot;</extracomment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Only marks about the whole day count here.</source>
        <translation>Verglichen sind nur Markierungen zum ganzen Tag.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <extracomment>%1 is &quot;4 answers&quot;, %2 and %3 are days</extracomment>
        <translation>%1, %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>%1 is a number on a scale from 0 to 10</extracomment>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 an answer given on it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each dot is one answer of yours. Nothing is drawn between them.</source>
        <translation>Jeder Punkt ist eine Antwort von dir. Dazwischen wird nichts gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>An answer less than %n days after another is not drawn.</source>
        <translation>
            <numerusform>Eine Antwort weniger als einen Tag nach einer anderen wird nicht gezeichnet.</numerusform>
            <numerusform>Eine Antwort weniger als %n Tage nach einer anderen wird nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>no check-ins</source>
        <translation>keine Stimmungsnotizen</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n Stimmungsnotiz</numerusform>
            <numerusform>%n Stimmungsnotizen</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>keine Lücken</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood, %1 to %2, %3, %4.</source>
        <extracomment>%1 and %2 are days, %3 is &quot;141 check-ins&quot;, %4 is &quot;1 gap&quot;</extracomment>
        <translation>Stimmung, %1 bis %2, %3, %4.</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Viel Energie</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Wenig Energie</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Unangenehm</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>no mood noted</source>
        <translation>keine Stimmung notiert</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <source>Only marks about one moment count here.</source>
        <translation>Verglichen sind nur Markierungen zum Augenblick.</translation>
    </message>
    <message>
        <source>Mood, %1, %2, %3.</source>
        <extracomment>%1 is a day, %2 is &quot;2 check-ins&quot;, %3 is &quot;no gaps&quot;</extracomment>
        <translation>Stimmung, %1, %2, %3.</translation>
    </message>
</context>
<context>
    <name>TimelineOptions</name>
    <message>
        <source>From unpleasant to pleasant</source>
        <translation>Von unangenehm bis angenehm</translation>
    </message>
    <message>
        <source>From low to high energy</source>
        <translation>Von wenig bis viel Energie</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>Alle Stimmungsnotizen</translation>
    </message>
    <message>
        <source>Only those about the moment</source>
        <translation>Nur die zum Augenblick</translation>
    </message>
    <message>
        <source>Only those about the whole day</source>
        <translation>Nur die zum ganzen Tag</translation>
    </message>
    <message>
        <source>Show life marks</source>
        <translation>Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Show paths</source>
        <translation>Wege zeigen</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>Briefe zeigen</translation>
    </message>
    <message>
        <source>Show urges</source>
        <translation>Drang zeigen</translation>
    </message>
    <message>
        <source>Words only, no charts</source>
        <translation>Nur Worte, keine Diagramme</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UrgeRows</name>
    <message>
        <source>Marked on the timeline, without a number:</source>
        <translation>Im Zeitverlauf markiert, ohne Zahl:</translation>
    </message>
    <message>
        <source>Urges and contact</source>
        <translation>Drang und Kontakt</translation>
    </message>
    <message>
        <source>A page for urges, in Support</source>
        <translation>Eine Seite für den Drang, unter „Unterstützung“</translation>
    </message>
    <message>
        <source>Note an urge to get in touch, or wait ten minutes with it. Nothing is counted.</source>
        <translation>Notiere einen Drang, dich zu melden, oder warte zehn Minuten damit. Nichts wird gezählt.</translation>
    </message>
</context>
<context>
    <name>Urges</name>
    <message>
        <source>Write to {whom}</source>
        <translation>An {who:diese Person|sie|ihn|sie|@} schreiben</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>{who:Diese Person|Bei ihr|Bei ihm|Bei ihnen|@} anrufen</translation>
    </message>
    <message>
        <source>Look {whom} up</source>
        <translation>Im Netz nach {who:dieser Person|ihr|ihm|ihnen|@} suchen</translation>
    </message>
    <message>
        <source>Read old messages</source>
        <translation>Alte Nachrichten lesen</translation>
    </message>
    <message>
        <source>Ask others about {whom}</source>
        <translation>Andere nach {who:dieser Person|ihr|ihm|ihnen|@} fragen</translation>
    </message>
    <message>
        <source>Go where {they} may be</source>
        <translation>Hingehen, wo {who:diese Person sein könnte|sie sein könnte|er sein könnte|sie sein könnten|@ sein könnte}</translation>
    </message>
    <message>
        <source>Something practical</source>
        <translation>Etwas Praktisches</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Ich habe es getan</translation>
    </message>
    <message>
        <source>I wait a while longer</source>
        <translation>Ich warte noch eine Weile</translation>
    </message>
    <message>
        <source>I did something else</source>
        <translation>Ich habe etwas anderes getan</translation>
    </message>
    <message>
        <source>I leave it for today</source>
        <translation>Ich lasse es für heute</translation>
    </message>
    <message>
        <source>About the children</source>
        <translation>Wegen der Kinder</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>That did not open it.</source>
        <translation>Damit ging es nicht auf.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Parts of it have changed on the disk. Keep it, and try a copy of it if you have one.</source>
        <translation>Teile davon haben sich auf der Festplatte verändert. Behalte sie und versuch es mit einer Kopie, wenn du eine hast.</translation>
    </message>
    <message>
        <source>This file is something other than a journal.</source>
        <translation>Diese Datei ist etwas anderes als ein Tagebuch.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another file.</source>
        <translation>Nichts darin wurde geändert. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This copy is older than the one opened here last.</source>
        <translation>Diese Kopie ist älter als die, die hier zuletzt geöffnet war.</translation>
    </message>
    <message>
        <source>Newer pages may be in another copy. Look for that one first.</source>
        <translation>Neuere Seiten sind vielleicht in einer anderen Kopie. Such zuerst nach der.</translation>
    </message>
    <message>
        <source>A newer version of Afterword made this file.</source>
        <translation>Eine neuere Version von Afterword hat diese Datei gemacht.</translation>
    </message>
    <message>
        <source>Update Afterword here, then open it again.</source>
        <translation>Aktualisiere Afterword hier und öffne sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This file asks for more memory than this computer can give.</source>
        <translation>Diese Datei braucht mehr Arbeitsspeicher, als dieser Computer geben kann.</translation>
    </message>
    <message>
        <source>Open it on one with more memory, or try a fresh copy of it.</source>
        <translation>Öffne sie auf einem mit mehr Speicher, oder versuch es mit einer frischen Kopie.</translation>
    </message>
    <message>
        <source>This journal is open in one more window or program.</source>
        <translation>Dieses Tagebuch ist noch in einem anderen Fenster oder Programm offen.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließe es dort und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Afterword may not write in this place.</source>
        <translation>Afterword darf an diesem Ort nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or change what this one allows.</source>
        <translation>Wähle einen anderen Ordner, oder ändere, was dieser erlaubt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Make some room on it, then try again.</source>
        <translation>Schaffe dort etwas Platz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was opening.</source>
        <translation>Die Datei wurde verschoben oder ersetzt, während sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Find where it is now, and open it from there.</source>
        <translation>Such, wo sie jetzt ist, und öffne sie von dort.</translation>
    </message>
    <message>
        <source>There is no file in that place now.</source>
        <translation>An diesem Ort ist jetzt keine Datei.</translation>
    </message>
    <message>
        <source>It may have a new name or folder. Look for it, or choose another journal.</source>
        <translation>Vielleicht ist der Name oder der Ordner neu. Such sie, oder wähle ein anderes Tagebuch.</translation>
    </message>
    <message>
        <source>Afterword could not use that passphrase.</source>
        <translation>Afterword konnte diese Passphrase nicht verwenden.</translation>
    </message>
    <message>
        <source>It may be too long. Nothing is lost.</source>
        <translation>Vielleicht ist sie zu lang. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>Das Öffnen wurde angehalten.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it.</source>
        <translation>Zum Öffnen war nicht genug Arbeitsspeicher da.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließe andere Programme und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation>Beim Lesen der Datei meldete die Festplatte einen Fehler.</translation>
    </message>
    <message>
        <source>Check that the disk is plugged in, then try again.</source>
        <translation>Sieh nach, ob die Festplatte angeschlossen ist, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Afterword made a mistake while opening this.</source>
        <translation>Afterword hat beim Öffnen einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The file was not changed. Start Afterword again, then try once more.</source>
        <translation>Die Datei wurde nicht geändert. Starte Afterword neu und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>That is not this journal’s code.</source>
        <translation>Das ist nicht der Code dieses Tagebuchs.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, one group at a time.</source>
        <translation>Vergleiche ihn mit dem Blatt, eine Gruppe nach der anderen.</translation>
    </message>
    <message>
        <source>Part of the journal’s file could not be read.</source>
        <translation>Ein Teil der Datei des Tagebuchs ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Copy them to a safe place, then open a copy of the journal.</source>
        <translation>Deine Worte sind noch in diesem Fenster. Kopiere sie an einen sicheren Ort und öffne dann eine Kopie des Tagebuchs.</translation>
    </message>
    <message>
        <source>Some other program has the file in use.</source>
        <translation>Ein anderes Programm benutzt die Datei gerade.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Close the other one, and they will be saved.</source>
        <translation>Deine Worte sind noch in diesem Fenster. Schließe das andere Programm, dann werden sie gespeichert.</translation>
    </message>
    <message>
        <source>The journal’s file cannot be changed where it is.</source>
        <translation>Die Datei des Tagebuchs lässt sich dort, wo sie liegt, nicht ändern.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Change what its folder allows, and they will be saved.</source>
        <translation>Deine Worte sind noch in diesem Fenster. Ändere, was der Ordner erlaubt, dann werden sie gespeichert.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Make some room on the disk, and they will be saved.</source>
        <translation>Deine Worte sind noch in diesem Fenster. Schaffe etwas Platz auf der Festplatte, dann werden sie gespeichert.</translation>
    </message>
    <message>
        <source>The journal’s file is no longer where it was.</source>
        <translation>Die Datei des Tagebuchs ist nicht mehr dort, wo sie war.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Put the file back, and they will be saved.</source>
        <translation>Deine Worte sind noch in diesem Fenster. Leg die Datei zurück, dann werden sie gespeichert.</translation>
    </message>
    <message>
        <source>There was not enough memory to save.</source>
        <translation>Zum Speichern war nicht genug Arbeitsspeicher da.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Close other programs, and they will be saved.</source>
        <translation>Deine Worte sind noch in diesem Fenster. Schließe andere Programme, dann werden sie gespeichert.</translation>
    </message>
    <message>
        <source>The disk gave an error while saving.</source>
        <translation>Beim Speichern meldete die Festplatte einen Fehler.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Check that the disk is plugged in, and they will be saved.</source>
        <translation>Deine Worte sind noch in diesem Fenster. Sieh nach, ob die Festplatte angeschlossen ist, dann werden sie gespeichert.</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>Das Speichern wurde angehalten.</translation>
    </message>
    <message>
        <source>Your words are still in this window.</source>
        <translation>Deine Worte sind noch in diesem Fenster.</translation>
    </message>
    <message>
        <source>Another file is now in the journal’s place.</source>
        <translation>An der Stelle des Tagebuchs ist jetzt eine andere Datei.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Put the journal’s own file back, and they will be saved.</source>
        <translation>Deine Worte sind noch in diesem Fenster. Leg die eigene Datei des Tagebuchs zurück, dann werden sie gespeichert.</translation>
    </message>
    <message>
        <source>Afterword made a mistake while saving.</source>
        <translation>Afterword hat beim Speichern einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Copy them to a safe place, then start Afterword again.</source>
        <translation>Deine Worte sind noch in diesem Fenster. Kopiere sie an einen sicheren Ort und starte Afterword dann neu.</translation>
    </message>
    <message>
        <source>Your journal is as it was.</source>
        <translation>Dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>There is not enough room for a copy there.</source>
        <translation>Dort ist nicht genug Platz für eine Kopie.</translation>
    </message>
    <message>
        <source>Choose another folder, or make some room. %1</source>
        <translation>Wähle einen anderen Ordner, oder schaffe etwas Platz. %1</translation>
    </message>
    <message>
        <source>That folder does not allow new files.</source>
        <translation>Dieser Ordner erlaubt keine neuen Dateien.</translation>
    </message>
    <message>
        <source>Choose another folder. %1</source>
        <translation>Wähle einen anderen Ordner. %1</translation>
    </message>
    <message>
        <source>That place is not there now.</source>
        <translation>Dieser Ort ist jetzt nicht da.</translation>
    </message>
    <message>
        <source>Plug in its disk, or choose another folder. %1</source>
        <translation>Schließ die Festplatte an, oder wähle einen anderen Ordner. %1</translation>
    </message>
    <message>
        <source>Part of the journal could not be read, so no copy was kept as good.</source>
        <translation>Ein Teil des Tagebuchs ließ sich nicht lesen, deshalb wurde keine Kopie als gut behalten.</translation>
    </message>
    <message>
        <source>There is a file of that name, or some other program has it in use.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon, oder ein anderes Programm benutzt sie gerade.</translation>
    </message>
    <message>
        <source>Try once more in a minute. %1</source>
        <translation>Versuch es in einer Minute noch einmal. %1</translation>
    </message>
    <message>
        <source>The copy could not be made.</source>
        <translation>Die Kopie ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Try another folder. %1</source>
        <translation>Versuch es mit einem anderen Ordner. %1</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Mark unknown words</source>
        <translation>Unbekannte Wörter markieren</translation>
    </message>
    <message>
        <source>A dotted line under words no dictionary below knows. A right click on one offers others. Off at first: no word is too badly spelled to keep.</source>
        <translation>Eine gepunktete Linie unter Wörtern, die kein Wörterbuch unten kennt. Ein Rechtsklick darauf bietet andere an. Zuerst ausgeschaltet: Kein Wort ist zu falsch geschrieben, um zu bleiben.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>Words and names that are never marked. They stay inside this journal.</source>
        <translation>Wörter und Namen, die nie markiert werden. Sie bleiben in diesem Tagebuch.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <source>Keep the line in the middle</source>
        <translation>Die Zeile in der Mitte halten</translation>
    </message>
    <message>
        <source>In focus mode the page moves, and your line stays in place.</source>
        <translation>Im Fokusmodus bewegt sich die Seite, und deine Zeile bleibt an ihrem Platz.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Soft timer</source>
        <translation>Leise Uhr</translation>
    </message>
    <message>
        <source>A thin line says when the time has passed. You can go on.</source>
        <translation>Eine dünne Linie sagt, wann die Zeit um ist. Du kannst weiterschreiben.</translation>
    </message>
    <message>
        <source>After a long page</source>
        <translation>Nach einer langen Seite</translation>
    </message>
    <message>
        <source>Ask if it goes round in circles</source>
        <translation>Fragen, ob sich alles im Kreis dreht</translation>
    </message>
    <message>
        <source>One tap, if you like. It counts words and minutes and reads nothing.</source>
        <translation>Einmal antippen, wenn du magst. Es zählt Wörter und Minuten und liest nichts.</translation>
    </message>
    <message>
        <source>Words for feelings</source>
        <translation>Wörter für Gefühle</translation>
    </message>
    <message>
        <source>The line with a way to Support</source>
        <translation>Die Zeile mit einem Weg zur Unterstützung</translation>
    </message>
    <message>
        <source>It comes after “hopeless” and “not safe”. Support itself stays, under F1.</source>
        <translation>Sie kommt nach „hoffnungslos“ und „nicht in Sicherheit“. „Unterstützung“ selbst bleibt, unter F1.</translation>
    </message>
</context>
<context>
    <name>afterword::AboutPanel</name>
    <message>
        <source>What this is based on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>afterword::AboutYouRow</name>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>A few questions can help the wording fit. You can skip any of them.</source>
        <translation>Ein paar Fragen können helfen, dass die Worte passen. Du kannst jede überspringen.</translation>
    </message>
    <message>
        <source>You can find them later on the Settings page, under Reflection.</source>
        <translation>Du findest sie später in den Einstellungen, unter „Nachdenken“.</translation>
    </message>
</context>
<context>
    <name>afterword::AfterCodePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Neue Passphrase wählen</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a passphrase to use from now on. The code stays as it is.</source>
        <translation>Du bist mit dem Wiederherstellungscode hereingekommen. Wähle eine Passphrase für die Zeit ab jetzt. Der Code bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase benutzen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds.</source>
        <translation>Der Schlüssel wird gemacht. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Angehalten. Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>afterword::AnswerCard</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
</context>
<context>
    <name>afterword::AnswerPairs</name>
    <message>
        <source>Answers to the same question</source>
        <translation>Antworten auf dieselbe Frage</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Question after</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of the questions that were answered more than once, %2 of them in all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <extracomment>For a screen reader: %1 is a day</extracomment>
        <translation>Die Seite vom %1 öffnen</translation>
    </message>
</context>
<context>
    <name>afterword::AwayCard</name>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Bring them back after</source>
        <translation>Zurückholen nach</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>The day they come back</source>
        <translation>Der Tag, an dem sie zurückkommen</translation>
    </message>
    <message>
        <source>Back on %1</source>
        <translation>Zurück am %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>afterword::AwayList</name>
    <message>
        <source>What is put away is not shown until its day. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Was weggelegt ist, wird bis zu seinem Tag nicht gezeigt. Das gilt für Liste, Suche, Kalender und Zeitverlauf. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Put some days away…</source>
        <translation>Einige Tage weglegen&#xa0;…</translation>
    </message>
    <message>
        <source>Show what is put away</source>
        <translation>Weggelegtes zeigen</translation>
    </message>
    <message>
        <source>It lasts until you lock.</source>
        <translation>Es gilt, bis du sperrst.</translation>
    </message>
    <message>
        <source>Nothing is put away.</source>
        <translation>Nichts ist weggelegt.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis zum %1</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <source>Bring back now: %1</source>
        <translation>Jetzt zurückholen: %1</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist zurück.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Those days are back.</source>
        <translation>Diese Tage sind zurück.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Seite vom %1</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>Die Seite ist zurück.</translation>
    </message>
    <message>
        <source>Put some days away</source>
        <translation>Einige Tage weglegen</translation>
    </message>
    <message>
        <source>You will not see the pages of these days until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Bis dahin siehst du die Seiten dieser Tage nicht. Das gilt für Liste, Suche, Kalender und Zeitverlauf. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Those days are put away until %1.</source>
        <translation>Diese Tage sind bis zum %1 weggelegt.</translation>
    </message>
</context>
<context>
    <name>afterword::BackPage</name>
    <message>
        <source>Back to Reflect</source>
        <translation>Zurück zu „Nachdenken“</translation>
    </message>
</context>
<context>
    <name>afterword::BinPanel</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Pages stay here for 30 days. Then they are erased for good.</source>
        <translation>Seiten bleiben 30 Tage hier. Dann werden sie endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Pages in the bin</source>
        <translation>Seiten im Papierkorb</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Jetzt löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Bleibt bis zum %1</translation>
    </message>
    <message>
        <source>Erase this page for good?</source>
        <translation>Diese Seite endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these %Ln pages for good?</source>
        <translation>
            <numerusform>Diese Seite endgültig löschen?</numerusform>
            <numerusform>Diese %Ln Seiten endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It is removed from this journal, with its earlier versions. Copies made by other programs may remain.</source>
        <translation>Das entfernt sie aus diesem Tagebuch, mit ihren früheren Fassungen. Kopien, die andere Programme gemacht haben, erreicht Afterword nicht.</translation>
    </message>
</context>
<context>
    <name>afterword::BreathePane</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>afterword::BringPanel</name>
    <message>
        <source>Where it is from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Its words for moods, and what they are here:</source>
        <translation>Die Wörter dort für Stimmungen, und was sie hier sind:</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>keine Markierung</translation>
    </message>
    <message>
        <source>Its columns, and what they are here:</source>
        <translation>Die Spalten dort, und was sie hier sind:</translation>
    </message>
    <message>
        <source>Which column has the day?</source>
        <translation>Welche Spalte enthält den Tag?</translation>
    </message>
    <message>
        <source>kept as a file</source>
        <translation>als Datei behalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>„%1“ wird angesehen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Left over from “%1”</source>
        <translation>Übrig von „%1“</translation>
    </message>
    <message>
        <source>This file is locked</source>
        <translation>Diese Datei ist gesperrt</translation>
    </message>
    <message>
        <source>The other program gave it a passphrase of its own. It is used to read the file, and not kept.</source>
        <translation>Das andere Programm hat ihr eine eigene Passphrase gegeben. Sie dient dazu, die Datei zu lesen, und wird nicht behalten.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Bring in pages</source>
        <translation>Seiten übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>All of it comes in, or nothing. You can go on writing.</source>
        <translation>Alles kommt herein oder nichts. Du kannst weiterschreiben.</translation>
    </message>
    <message>
        <source>It is in your journal now</source>
        <translation>Es ist jetzt in deinem Tagebuch</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It could not be taken out again. It is all still here.</source>
        <translation>Es ließ sich nicht wieder herausnehmen. Es ist alles noch hier.</translation>
    </message>
    <message numerus="yes">
        <source>Days with more than one part: %n. A line, a title or a time begins each.</source>
        <translation>
            <numerusform>Tage mit mehr als einem Teil: %n. Jeder Teil beginnt mit einer Linie, einem Titel oder einer Uhrzeit.</numerusform>
            <numerusform>Tage mit mehr als einem Teil: %n. Jeder Teil beginnt mit einer Linie, einem Titel oder einer Uhrzeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make each part of a day its own page</source>
        <translation>Aus jedem Teil eines Tages eine eigene Seite machen</translation>
    </message>
    <message>
        <source>%1 came in. Bringing it in again adds nothing.</source>
        <translation>Übernommen: %1. Ein zweites Mal fügt nichts hinzu.</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarSide</name>
    <message>
        <source>Write for today</source>
        <translation>Für heute schreiben</translation>
    </message>
    <message>
        <source>Write for %1</source>
        <translation>Für den %1 schreiben</translation>
    </message>
</context>
<context>
    <name>afterword::CaptionLine</name>
    <message>
        <source>A caption, if you like</source>
        <translation>Eine Bemerkung, wenn du magst</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>Bemerkung schreiben</translation>
    </message>
    <message>
        <source>Change the caption</source>
        <translation>Bemerkung ändern</translation>
    </message>
    <message>
        <source>Write a caption: %1</source>
        <translation>Bemerkung schreiben: %1</translation>
    </message>
    <message>
        <source>Change the caption “%1”: %2</source>
        <translation>Bemerkung „%1“ ändern: %2</translation>
    </message>
    <message>
        <source>Caption: %1</source>
        <translation>Bemerkung: %1</translation>
    </message>
</context>
<context>
    <name>afterword::CareCard</name>
    <message>
        <source>Numbers and people in Support</source>
        <translation>Nummern und Menschen unter „Unterstützung“</translation>
    </message>
</context>
<context>
    <name>afterword::CareLine</name>
    <message>
        <source>Open Support</source>
        <translation>„Unterstützung“ öffnen</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Unterstützung  F1</translation>
    </message>
</context>
<context>
    <name>afterword::CarePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>afterword::ChangePanel</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Neue Passphrase wählen</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a passphrase to use from now on. The code stays as it is.</source>
        <translation>Du bist mit dem Wiederherstellungscode hereingekommen. Wähle eine Passphrase für die Zeit ab jetzt. Der Code bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Your pages stay as they are. Copies of the file made before today still open with the old one.</source>
        <translation>Deine Seiten bleiben, wie sie sind. Kopien der Datei von vor heute öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>Die neue benutzen</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds.</source>
        <translation>Der Schlüssel wird gemacht. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>The new passphrase is in use.</source>
        <translation>Die neue Passphrase gilt jetzt.</translation>
    </message>
</context>
<context>
    <name>afterword::ChargeRow</name>
    <message>
        <source>Not noted</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Leeren: %1</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
</context>
<context>
    <name>afterword::ChartLegend</name>
    <message>
        <source>Soft line</source>
        <translation>Weiche Linie</translation>
    </message>
    <message>
        <source>More energy, bigger dot</source>
        <translation>Mehr Energie, größerer Punkt</translation>
    </message>
    <message>
        <source>More marks, taller bar</source>
        <translation>Mehr Markierungen, höherer Balken</translation>
    </message>
    <message>
        <source>About the whole day</source>
        <translation>Zum ganzen Tag</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>Drang</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Strg+Umschalt+A</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>afterword::CheckIn</name>
    <message>
        <source>Check-in</source>
        <translation>Stimmungsnotiz</translation>
    </message>
    <message>
        <source>Or skip it. A page doesn’t need a mood.</source>
        <translation>Oder lass es weg. Eine Seite braucht keine Stimmung.</translation>
    </message>
    <message>
        <source>Close the check-in</source>
        <translation>Stimmungsnotiz schließen</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Pick a dot. Bigger means more energy.</source>
        <translation>Wähle einen Punkt. Größer bedeutet mehr Energie.</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Unangenehm</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Gerade jetzt</translation>
    </message>
    <message>
        <source>Today as a whole</source>
        <translation>Heute im Ganzen</translation>
    </message>
    <message>
        <source>What the dot is about</source>
        <translation>Wofür der Punkt steht</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>Wörter, die passen</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>Wie ist es gerade?</translation>
    </message>
    <message>
        <source>How was it then?</source>
        <translation>Wie war es da?</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Früher heute</translation>
    </message>
    <message>
        <source>Also that day</source>
        <translation>Auch an diesem Tag</translation>
    </message>
</context>
<context>
    <name>afterword::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>afterword::ChosenBar</name>
    <message>
        <source>Chosen pages</source>
        <translation>Ausgewählte Seiten</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Choose none  Esc</source>
        <translation>Auswahl aufheben  Esc</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>They all have “%1” already.</source>
        <translation>„%1“ steht schon auf allen.</translation>
    </message>
    <message>
        <source>“%1” is added to %2.</source>
        <translation>„%1“ steht jetzt auf %2.</translation>
    </message>
    <message>
        <source>Put this page away</source>
        <translation>Diese Seite weglegen</translation>
    </message>
    <message>
        <source>Put %1 away</source>
        <translation>%1 weglegen</translation>
    </message>
    <message>
        <source>The page is put away until %1.</source>
        <translation>Die Seite ist bis zum %1 weggelegt.</translation>
    </message>
    <message>
        <source>%1 are put away until %2.</source>
        <translation>%1 sind bis zum %2 weggelegt.</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>Die Seite ist zurück.</translation>
    </message>
    <message>
        <source>%1 are back.</source>
        <translation>%1 sind zurück.</translation>
    </message>
    <message>
        <source>Page moved to the bin.</source>
        <translation>Die Seite ist im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 moved to the bin.</source>
        <translation>%1 sind im Papierkorb.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>You will not see it until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Du siehst sie erst an dem Tag wieder, den du wählst. Das gilt für Liste, Suche, Kalender und Zeitverlauf. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>You will not see them until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Du siehst sie erst an dem Tag wieder, den du wählst. Das gilt für Liste, Suche, Kalender und Zeitverlauf. Nichts wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>afterword::CirclesRow</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>A bit</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Log what I did today</source>
        <translation>Notieren, was ich heute getan habe</translation>
    </message>
    <message>
        <source>Describe it like a camera</source>
        <translation>Beschreiben wie eine Kamera</translation>
    </message>
    <message>
        <source>Set it down until…</source>
        <translation>Weglegen bis&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Going round in circles?</source>
        <translation>Dreht sich alles im Kreis?</translation>
    </message>
    <message>
        <source>One of these may help:</source>
        <translation>Eines davon kann helfen:</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityCard</name>
    <message>
        <source>Clarity check</source>
        <translation>Wie klar es ist</translation>
    </message>
    <message>
        <source>Two minutes, six statements. There is nothing to compare with yet.</source>
        <translation>Zwei Minuten, sechs Sätze. Es gibt noch nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Six statements, two minutes. Only your own answers over time: the bigger the dot, the truer it felt. Last done %1.</source>
        <translation>Sechs Sätze, zwei Minuten. Nur deine eigenen Antworten über die Zeit: Je größer der Punkt, desto wahrer fühlte es sich an. Zuletzt am %1.</translation>
    </message>
    <message>
        <source>Do a check</source>
        <translation>Sätze ansehen</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityDots</name>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 von 5</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityRow</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 is %1, 5 is %2.</source>
        <translation>1 heißt „%1“, 5 heißt „%2“.</translation>
    </message>
    <message>
        <source> Last time %1.</source>
        <translation> Beim letzten Mal %1.</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityView</name>
    <message>
        <source>Stop here, keep my answers</source>
        <translation>Hier aufhören, Antworten behalten</translation>
    </message>
    <message>
        <source>Clarity check</source>
        <translation>Wie klar es ist</translation>
    </message>
    <message>
        <source>As things stand today</source>
        <translation>So, wie es heute ist</translation>
    </message>
    <message>
        <source>You can leave any of them blank.</source>
        <translation>Du kannst jeden Satz offen lassen.</translation>
    </message>
    <message>
        <source>Keep this check</source>
        <translation>Antworten behalten</translation>
    </message>
    <message>
        <source>There are no right answers.</source>
        <translation>Es gibt keine richtigen Antworten.</translation>
    </message>
    <message>
        <source> The small mark under a circle is what you chose on %1.</source>
        <translation> Das kleine Zeichen unter einem Kreis zeigt, was du am %1 gewählt hast.</translation>
    </message>
</context>
<context>
    <name>afterword::CodeBoxes</name>
    <message>
        <source>The code, in seven groups. It is not read out; print or save the sheet to keep it.</source>
        <translation>Der Code, in sieben Gruppen. Er wird nicht vorgelesen; druck oder speichere das Blatt, um ihn zu behalten.</translation>
    </message>
</context>
<context>
    <name>afterword::CodeEntry</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>Gruppe %1 von %2</translation>
    </message>
    <message>
        <source>There is a slip in group %1. Compare it with the sheet.</source>
        <translation>In Gruppe %1 stimmt etwas nicht. Vergleiche sie mit dem Blatt.</translation>
    </message>
</context>
<context>
    <name>afterword::CodePanel</name>
    <message>
        <source>A new sheet with a code</source>
        <translation>Ein neues Blatt mit Code</translation>
    </message>
    <message>
        <source>A new code takes the place of the old one. The old sheet then opens nothing here.</source>
        <translation>Ein neuer Code tritt an die Stelle des alten. Das alte Blatt öffnet hier dann nichts mehr.</translation>
    </message>
    <message>
        <source>A code on paper opens the journal when the passphrase has slipped away.</source>
        <translation>Ein Code auf Papier öffnet das Tagebuch, wenn dir die Passphrase entfallen ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Es wird geprüft, ob sie passt. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Dein Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>This code opens the journal without the passphrase. It is shown once, now.</source>
        <translation>Dieser Code öffnet das Tagebuch ohne die Passphrase. Er wird einmal gezeigt, jetzt.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Diesen Code benutzen</translation>
    </message>
    <message>
        <source>Sealing the code in. This takes a few seconds.</source>
        <translation>Der Code wird eingesetzt. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>The new code is in use. The old sheet can go.</source>
        <translation>Der neue Code gilt jetzt. Das alte Blatt kann weg.</translation>
    </message>
</context>
<context>
    <name>afterword::ComputerWatch</name>
    <message>
        <source>Saves and locks first</source>
        <translation>Speichert und sperrt zuerst</translation>
    </message>
</context>
<context>
    <name>afterword::ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Continue: %1. %2</source>
        <translation>Weitermachen: %1. %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Keep it as a page, as it is</source>
        <translation>Als Seite behalten, so wie es ist</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>afterword::DateField</name>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No date chosen</source>
        <translation>Kein Datum gewählt</translation>
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
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
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
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>afterword::EndView</name>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Back to Reflect</source>
        <translation>Zurück zu „Nachdenken“</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
</context>
<context>
    <name>afterword::ErasePanel</name>
    <message>
        <source>Erase this journal</source>
        <translation>Dieses Tagebuch löschen</translation>
    </message>
    <message>
        <source>Its file is overwritten and removed. After that no passphrase and no code brings it back. Copies that you or other programs made elsewhere stay where they are.</source>
        <translation>Seine Datei wird überschrieben und entfernt. Danach holt keine Passphrase und kein Code es zurück. Kopien an anderen Orten, von dir oder von anderen Programmen, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Erase its copies as well: %n</source>
        <translation>
            <numerusform>Auch die Kopie löschen: %n</numerusform>
            <numerusform>Auch die Kopien löschen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. Copies that stay still open with the passphrase.</source>
        <translation>In %1. Kopien, die bleiben, öffnen sich weiter mit der Passphrase.</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Es wird geprüft, ob sie passt. Das dauert ein paar Sekunden.</translation>
    </message>
</context>
<context>
    <name>afterword::ExportCard</name>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>Drinnen lassen</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen&#xa0;…</translation>
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
        <translation>Zahlen (CSV)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>Include event names</source>
        <translation>Namen der Ereignisse aufnehmen</translation>
    </message>
    <message>
        <source>Include event names, and what the small signs are</source>
        <translation>Namen der Ereignisse und Bedeutung der kleinen Zeichen aufnehmen</translation>
    </message>
    <message>
        <source>The check-ins of %1 to %2, with the words you chose for them. No page goes into it.</source>
        <translation>Die Stimmungsnotizen vom %1 bis zum %2, mit den Wörtern, die du dafür gewählt hast. Keine Seite kommt hinein.</translation>
    </message>
    <message>
        <source>The days in sight: %1 to %2. Nothing you wrote goes into it.</source>
        <translation>Die Tage, die zu sehen sind: %1 bis %2. Nichts, was du geschrieben hast, kommt hinein.</translation>
    </message>
    <message>
        <source>The file is outside the journal. Anyone who uses this computer can open it, and locking does not hide it.</source>
        <translation>Die Datei liegt außerhalb des Tagebuchs. Wer diesen Computer benutzt, kann sie öffnen, und Sperren verbirgt sie nicht.</translation>
    </message>
</context>
<context>
    <name>afterword::ExportPages</name>
    <message>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>The %1 chosen pages</source>
        <translation>Die %1 ausgewählten Seiten</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Pages of a few days</source>
        <translation>Seiten einiger Tage</translation>
    </message>
    <message>
        <source>Pages with a tag</source>
        <translation>Seiten mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>afterword::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <source>Names as initials</source>
        <translation>Namen als Initialen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is there until it is whole.</source>
        <translation>Nichts ist da, bevor es ganz ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is in “%1” now. Anyone who uses this computer can read it.</source>
        <translation>Es ist jetzt in „%1“. Wer diesen Computer benutzt, kann es lesen.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Voriges Blatt</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächstes Blatt</translation>
    </message>
    <message>
        <source>Print these sheets?</source>
        <translation>Diese Blätter drucken?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The sheets are on their way to the printer.</source>
        <translation>Die Blätter sind auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save a PDF.</source>
        <translation>Der Drucker hat nichts angenommen. Sieh nach, ob er an ist, oder speichere ein PDF.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <source>Begin with moods</source>
        <translation>Mit Stimmungen beginnen</translation>
    </message>
    <message>
        <source>Begin with a page of moods and life marks from these days.</source>
        <translation>Mit einer Seite beginnen, die Stimmungen und Ereignisse dieser Tage zeigt.</translation>
    </message>
    <message>
        <source>Letters, tags, people and all the rest go along.</source>
        <translation>Briefe, Schlagwörter, Personen und alles Übrige gehen mit.</translation>
    </message>
    <message>
        <source>So do pages that are put away.</source>
        <translation>Weggelegte Seiten auch.</translation>
    </message>
    <message>
        <source>Pages that are put away stay inside.</source>
        <translation>Weggelegte Seiten bleiben drinnen.</translation>
    </message>
    <message>
        <source>Moods</source>
        <comment>file name</comment>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The sheets are laid out.</source>
        <translation>Die Blätter sind angelegt.</translation>
    </message>
    <message>
        <source>Something in the journal changed. These are the sheets as they are now.</source>
        <translation>Etwas im Tagebuch hat sich geändert. Das sind die Blätter, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>The sheets go to the printer.</source>
        <translation>Die Blätter gehen zum Drucker.</translation>
    </message>
    <message>
        <source>The copy is outside the journal. Anyone who uses this computer can read it, and locking does not hide it.</source>
        <translation>Eine Kopie liegt außerhalb des Tagebuchs. Wer diesen Computer benutzt, kann sie lesen, und Sperren verbirgt sie nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Names of people as initials. Only names on your list of people are shortened.</source>
        <translation>Namen von Personen als Initialen. Gekürzt werden nur Namen auf deiner Liste der Personen.</translation>
    </message>
    <message>
        <source>There is no page to copy.</source>
        <translation>Es gibt keine Seite zum Kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages go into the copy. The journal keeps them.</source>
        <translation>
            <numerusform>%Ln Seite kommt in die Kopie. Im Tagebuch bleibt sie auch.</numerusform>
            <numerusform>%Ln Seiten kommen in die Kopie. Im Tagebuch bleiben sie auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it over first</source>
        <translation>Sieh es dir erst an</translation>
    </message>
    <message>
        <source>Change what is in it</source>
        <translation>Ändern, was drin ist</translation>
    </message>
    <message>
        <source>This is all that goes into it. Saved or printed, anyone who finds it can read it.</source>
        <translation>Mehr kommt nicht hinein. Wer die Datei oder den Ausdruck findet, kann alles lesen.</translation>
    </message>
</context>
<context>
    <name>afterword::FileBanner</name>
    <message>
        <source>You can read here, but not write: this place does not allow it.</source>
        <translation>Du kannst hier lesen, aber nicht schreiben: Dieser Ort erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Parts of this journal are damaged or missing. What can be read is here. Nothing new can be written in it for now.</source>
        <translation>Teile dieses Tagebuchs sind beschädigt oder fehlen. Was sich lesen lässt, ist hier. Neues lässt sich vorerst nicht hineinschreiben.</translation>
    </message>
    <message>
        <source>Your words are safe here, but the journal’s file is no longer where it was.</source>
        <translation>Deine Worte sind hier sicher, aber die Datei des Tagebuchs ist nicht mehr dort, wo sie war.</translation>
    </message>
    <message>
        <source>The journal’s file is no longer where it was. Its pages are still here.</source>
        <translation>Die Datei des Tagebuchs ist nicht mehr dort, wo sie war. Die Seiten sind noch hier.</translation>
    </message>
    <message>
        <source>Your words are safe here, but another file is in the journal’s place now. That one is left alone.</source>
        <translation>Deine Worte sind hier sicher, aber an der Stelle des Tagebuchs ist jetzt eine andere Datei. Sie bleibt unberührt.</translation>
    </message>
    <message>
        <source>Another file is in the journal’s place now. It is left alone. The pages are still here.</source>
        <translation>An der Stelle des Tagebuchs ist jetzt eine andere Datei. Sie bleibt unberührt. Die Seiten sind noch hier.</translation>
    </message>
    <message>
        <source>Your words are safe here, but this disk is full. About %1 MB is needed.</source>
        <translation>Deine Worte sind hier sicher, aber diese Festplatte ist voll. Etwa %1 MB werden gebraucht.</translation>
    </message>
    <message>
        <source>Your words are safe here. Afterword keeps trying.</source>
        <translation>Deine Worte sind hier sicher. Afterword versucht es weiter.</translation>
    </message>
    <message>
        <source>Keep the rest…</source>
        <translation>Den Rest behalten&#xa0;…</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Kopie behalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Two copies of this journal have gone separate ways: this one, and the one open here on %1. Each may hold pages the other lacks. Both are kept as they are.</source>
        <translation>Zwei Kopien dieses Tagebuchs sind getrennte Wege gegangen: diese und die, die hier am %1 offen war. In jeder können Seiten sein, die der anderen fehlen. Beide bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Mit dieser weitermachen</translation>
    </message>
    <message>
        <source>Look for the other…</source>
        <translation>Nach der anderen suchen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saves</source>
        <comment>how much older a copy is</comment>
        <translation>
            <numerusform>%Ln Speicherung</numerusform>
            <numerusform>%Ln Speicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy is older than the one open here on %1, by %2. It may be a backup that was put back. Later pages would be in the newer one.</source>
        <translation>Diese Kopie ist älter als die, die hier am %1 offen war, um %2. Vielleicht ist es eine Sicherung, die zurückgelegt wurde. Spätere Seiten wären in der neueren.</translation>
    </message>
    <message>
        <source>Look for a newer one…</source>
        <translation>Nach einer neueren suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep what can be read?</source>
        <translation>Behalten, was sich lesen lässt?</translation>
    </message>
    <message>
        <source>A copy of the file as it is now is made first. Then the parts that cannot be read are let go, and you can write here again.</source>
        <translation>Zuerst wird eine Kopie der Datei gemacht, wie sie jetzt ist. Dann fallen die Teile weg, die sich nicht lesen lassen, und du kannst hier wieder schreiben.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Make a copy and go on</source>
        <translation>Kopie anlegen und weitermachen</translation>
    </message>
    <message>
        <source>A copy is kept. You can write here again.</source>
        <translation>Eine Kopie bleibt erhalten. Du kannst hier wieder schreiben.</translation>
    </message>
    <message>
        <source>That did not work. The file was not changed.</source>
        <translation>Das hat nicht geklappt. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The journal goes on in %1.</source>
        <translation>Das Tagebuch geht in %1 weiter.</translation>
    </message>
    <message>
        <source>A copy could not be made there. Your words are safe here.</source>
        <translation>Dort ließ sich keine Kopie anlegen. Deine Worte sind hier sicher.</translation>
    </message>
    <message>
        <source>All of it is in %1 now. It opens with the same passphrase.</source>
        <translation>Alles davon ist jetzt in %1. Es öffnet sich mit derselben Passphrase.</translation>
    </message>
    <message>
        <source>It could not be saved there. Your words are safe here.</source>
        <translation>Dort ließ es sich nicht speichern. Deine Worte sind hier sicher.</translation>
    </message>
</context>
<context>
    <name>afterword::FileRows</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files of this page</source>
        <translation>Dateien dieser Seite</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Bild ansehen</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Bilder ansehen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>Von dieser Seite nehmen</translation>
    </message>
    <message>
        <source>being sealed</source>
        <translation>wird versiegelt</translation>
    </message>
    <message>
        <source>%1, being sealed</source>
        <translation>%1, wird versiegelt</translation>
    </message>
    <message>
        <source>Stop adding %1</source>
        <translation>%1 doch nicht hinzufügen</translation>
    </message>
</context>
<context>
    <name>afterword::FilterBar</name>
    <message>
        <source>Search pages</source>
        <translation>Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Tags, people and what is put away</source>
        <translation>Schlagwörter, Personen und was weggelegt ist</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Answers to prompts</source>
        <translation>Antworten auf Fragen</translation>
    </message>
    <message>
        <source>Day logs</source>
        <translation>Tagesnotizen</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Stimmungsnotizen</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Mit Datei</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Es gibt noch keine Schlagwörter.</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>Es gibt noch keine Personen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>Von&#xa0;… bis&#xa0;…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Moods from this one up: &quot;From neutral&quot;</extracomment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>Moods up to this one: &quot;Up to neutral&quot;</extracomment>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>afterword::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous match  Shift+F3</source>
        <translation>Voriger Treffer  Umschalt+F3</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match  F3</source>
        <translation>Nächster Treffer  F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FirstQuestion</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>afterword::FoundLetters</name>
    <message>
        <source>Letter: %1. %2</source>
        <translation>Brief: %1. %2</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>In Briefen</translation>
    </message>
    <message>
        <source>More in Letters</source>
        <translation>Mehr in „Briefe“</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Brief</translation>
    </message>
</context>
<context>
    <name>afterword::FourWeeks</name>
    <message>
        <source>Four weeks beside four weeks</source>
        <translation>Vier Wochen neben vier Wochen</translation>
    </message>
</context>
<context>
    <name>afterword::HalfPage</name>
    <message>
        <source>Lock after two minutes</source>
        <translation>Nach zwei Minuten sperren</translation>
    </message>
    <message>
        <source>More about this, in Help</source>
        <translation>Mehr dazu in der Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>afterword::HelpList</name>
    <message>
        <source>Help pages</source>
        <translation>Seiten der Hilfe</translation>
    </message>
</context>
<context>
    <name>afterword::HelpReader</name>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
</context>
<context>
    <name>afterword::HelpRoom</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Zurück  Esc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>No page has those words. Try fewer, or other ones.</source>
        <translation>Keine Seite enthält diese Wörter. Versuch es mit weniger oder mit anderen.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
</context>
<context>
    <name>afterword::HelperPanel</name>
    <message>
        <source>Someone you could call</source>
        <translation>Ein Mensch, den du anrufen könntest</translation>
    </message>
    <message>
        <source>Change this person</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>Name and number stay in this journal. They are not shown while it is locked.</source>
        <translation>Name und Nummer bleiben in diesem Tagebuch. Solange es gesperrt ist, sind sie nicht zu sehen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Nummer oder anderer Kontakt</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>afterword::HideHint</name>
    <message>
        <source>Someone coming in?</source>
        <translation>Kommt jemand herein?</translation>
    </message>
    <message>
        <source>Hide and lock:</source>
        <translation>Verbergen und sperren:</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Someone coming in? Hide and lock: %1, or Esc twice.</source>
        <translation>Kommt jemand herein? Verbergen und sperren: %1, oder zweimal Esc.</translation>
    </message>
    <message>
        <source>Someone coming in? Hide and lock: %1.</source>
        <translation>Kommt jemand herein? Verbergen und sperren: %1.</translation>
    </message>
</context>
<context>
    <name>afterword::HubView</name>
    <message>
        <source>Reflect</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Short guided paths. Stop whenever you like; what you wrote is kept.</source>
        <translation>Kurze geführte Wege. Hör auf, wann du willst; was du geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>For today, if you like</source>
        <translation>Für heute, wenn du magst</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Two shorter ones</source>
        <translation>Zwei kürzere</translation>
    </message>
    <message>
        <source>Kept open</source>
        <translation>Offen gehalten</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>Short cards</source>
        <translation>Kurze Karten</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Eigenen Weg anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Make a path of your own…</source>
        <translation>Einen eigenen Weg anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1   Done %2</source>
        <translation>%1   Zuletzt am %2</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Weil %1.</translation>
    </message>
    <message>
        <source>A list you keep open</source>
        <translation>Eine Liste, die du offen hältst</translation>
    </message>
    <message>
        <source>The rest of it is here</source>
        <translation>Der Rest davon ist hier</translation>
    </message>
    <message>
        <source>Where you stopped, today</source>
        <translation>Wo du aufgehört hast, heute</translation>
    </message>
    <message>
        <source>Where you stopped, on %1</source>
        <translation>Wo du aufgehört hast, am %1</translation>
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
            <numerusform>Seither geändert: %n.</numerusform>
            <numerusform>Seither geändert: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Pages of it here: %n.</source>
        <translation>
            <numerusform>Seiten daraus hier: %n.</numerusform>
            <numerusform>Seiten daraus hier: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these out…</source>
        <translation>Diese herausnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Take these out: %1</source>
        <translation>Diese herausnehmen: %1</translation>
    </message>
</context>
<context>
    <name>afterword::JournalMore</name>
    <message>
        <source>Tags and people…</source>
        <translation>Schlagwörter und Personen&#xa0;…</translation>
    </message>
    <message>
        <source>What is put away…</source>
        <translation>Was weggelegt ist&#xa0;…</translation>
    </message>
    <message>
        <source>Hide what is put away</source>
        <translation>Weggelegtes verbergen</translation>
    </message>
    <message>
        <source>Show what is put away</source>
        <translation>Weggelegtes zeigen</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exportieren oder drucken&#xa0;…</translation>
    </message>
</context>
<context>
    <name>afterword::JournalRoom</name>
    <message>
        <source>Every page is put away for now. The menu above can show them.</source>
        <translation>Alle Seiten sind gerade weggelegt. Das Menü oben kann sie zeigen.</translation>
    </message>
    <message>
        <source>No page has those words. Try fewer, or clear the filters.</source>
        <translation>Keine Seite enthält diese Wörter. Versuch es mit weniger, oder leere die Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages found</source>
        <translation>
            <numerusform>%Ln Seite gefunden</numerusform>
            <numerusform>%Ln Seiten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Still reading older pages…</source>
        <translation>Ältere Seiten werden noch gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” was searched as text</source>
        <translation>„%1“ wurde als Text gesucht</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Pages gather here as you write them, newest first. There is no pace to keep.</source>
        <translation>Seiten sammeln sich hier, so wie du sie schreibst, die neueste zuerst. Es gibt kein Tempo, das zu halten wäre.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Die erste schreiben</translation>
    </message>
</context>
<context>
    <name>afterword::KeyPanel</name>
    <message>
        <source>Passphrase you use now</source>
        <translation>Deine jetzige Passphrase</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>That is not the passphrase in use. Nothing has changed.</source>
        <translation>Das ist nicht die Passphrase, die gilt. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Angehalten. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Another change is still running. Try again in a moment.</source>
        <translation>Eine andere Änderung läuft noch. Versuch es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>afterword::LetGoPanel</name>
    <message>
        <source>Its words are erased from this journal for good. This program cannot bring them back. Only the date stays, as a mark that you did this.</source>
        <translation>Seine Worte werden aus diesem Tagebuch endgültig gelöscht. Dieses Programm kann sie nicht zurückholen. Nur das Datum bleibt, als Zeichen, dass du das getan hast.</translation>
    </message>
    <message>
        <source>Afterword then makes its own copies anew, without this letter. The newest is from %1. </source>
        <translation>Afterword legt seine eigenen Kopien danach neu an, ohne diesen Brief. Die neueste ist vom %1. </translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <source>To be sure, type “%1”</source>
        <translation>Tippe zur Sicherheit „%1“</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Copies made by other programs may remain.</source>
        <translation>Kopien, die andere Programme gemacht haben, erreicht Afterword nicht.</translation>
    </message>
</context>
<context>
    <name>afterword::LetterList</name>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Brief</translation>
    </message>
</context>
<context>
    <name>afterword::LetterSheet</name>
    <message>
        <source>Who it is to, or what it is about</source>
        <translation>An wen er ist oder worum es geht</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Start anywhere. If stuck: What I never said is…</source>
        <translation>Fang irgendwo an. Wenn es stockt: Was ich nie gesagt habe, ist&#xa0;…</translation>
    </message>
    <message>
        <source>How charged before I started?</source>
        <translation>Wie aufgewühlt, bevor ich anfing?</translation>
    </message>
    <message>
        <source>How charged now?</source>
        <translation>Wie aufgewühlt jetzt?</translation>
    </message>
    <message>
        <source>The next plain thing I will do</source>
        <translation>Etwas Einfaches, das ich als Nächstes tue</translation>
    </message>
    <message>
        <source>The next plain thing I will do is…</source>
        <translation>Etwas Einfaches, das ich als Nächstes tue:&#xa0;…</translation>
    </message>
</context>
<context>
    <name>afterword::LettersRoom</name>
    <message>
        <source>Sealed until %1.</source>
        <translation>Versiegelt bis zum %1.</translation>
    </message>
    <message>
        <source>You can write in it again.</source>
        <translation>Du kannst wieder darin schreiben.</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>An mich</translation>
    </message>
    <message>
        <source>It is a letter to you now.</source>
        <translation>Es ist jetzt ein Brief an dich.</translation>
    </message>
    <message>
        <source>An answer to a letter</source>
        <translation>Eine Antwort auf einen Brief</translation>
    </message>
    <message>
        <source>Answer your letter as a fair and kind stranger would. Not as the person it is to.</source>
        <translation>Antworte auf deinen Brief so, wie jemand Fremdes es täte, fair und freundlich. Nicht als der Mensch, an den er geht.</translation>
    </message>
    <message>
        <source>Tear this letter up?</source>
        <translation>Diesen Brief zerreißen?</translation>
    </message>
    <message>
        <source>Let this letter go?</source>
        <translation>Diesen Brief loslassen?</translation>
    </message>
    <message>
        <source>A backup still holds a copy. It could not be made anew.</source>
        <translation>In einer Sicherung steckt noch eine Kopie. Sie ließ sich nicht neu anlegen.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Answer it as a fair stranger</source>
        <translation>Antworten wie jemand Fremdes</translation>
    </message>
    <message>
        <source>Answer it as a fair stranger, tomorrow</source>
        <translation>Antworten wie jemand Fremdes, morgen</translation>
    </message>
    <message>
        <source>Make it a letter to me</source>
        <translation>Zu einem Brief an mich machen</translation>
    </message>
    <message>
        <source>Write in it again</source>
        <translation>Wieder darin schreiben</translation>
    </message>
    <message>
        <source>Tear it up…</source>
        <translation>Zerreißen&#xa0;…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Neuer Brief</translation>
    </message>
    <message>
        <source>New letter (Ctrl+N)</source>
        <translation>Neuer Brief (Strg+N)</translation>
    </message>
    <message>
        <source>Written to someone, sent to no one.</source>
        <translation>An jemanden geschrieben, an niemanden geschickt.</translation>
    </message>
    <message>
        <source>Find in letters</source>
        <translation>In Briefen suchen</translation>
    </message>
    <message>
        <source>A letter is ready to open, when you are.</source>
        <translation>Ein Brief ist bereit, wenn du es bist.</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Zurück zu den Briefen</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Loslassen&#xa0;…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Versiegeln&#xa0;…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>The last two letters left you more charged than before. A small step can come first. You choose.</source>
        <translation>Nach den letzten beiden Briefen warst du aufgewühlter als davor. Ein kleiner Schritt kann vorher kommen. Du wählst.</translation>
    </message>
    <message>
        <source>Go to Reflect</source>
        <translation>Zu „Nachdenken“</translation>
    </message>
    <message>
        <source>Say it here first.</source>
        <translation>Sag es zuerst hier.</translation>
    </message>
    <message>
        <source>Nothing leaves this page.</source>
        <translation>Nichts verlässt diese Seite.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Einen Brief schreiben</translation>
    </message>
    <message>
        <source>Sealed on %1. It opens on %2.</source>
        <translation>Versiegelt am %1. Er öffnet sich am %2.</translation>
    </message>
    <message>
        <source>The text stays out of search until then.</source>
        <translation>Bis dahin bleibt der Text aus der Suche heraus.</translation>
    </message>
    <message>
        <source>You asked not to read it before then, so the text stays out of search too.</source>
        <translation>Du wolltest ihn vorher nicht lesen, deshalb bleibt der Text auch aus der Suche heraus.</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>Datum ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Open early…</source>
        <translation>Früher öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>It is ready to open, when you are.</source>
        <translation>Er ist bereit, wenn du es bist.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>Du hast den %1 gewählt.</translation>
    </message>
    <message>
        <source>It’s gone. You wrote it, and that happened.</source>
        <translation>Er ist weg. Du hast ihn geschrieben, und das ist geschehen.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>afterword::ListField</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>afterword::LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Another journal…</source>
        <translation>Anderes Tagebuch&#xa0;…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Unterstützung  F1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>If the passphrase and the code are both lost, the journal stays closed. Nobody holds another key.</source>
        <translation>Wenn Passphrase und Code beide verloren sind, bleibt das Tagebuch zu. Niemand hat einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase benutzen</translation>
    </message>
    <message>
        <source>Bring back the copy of %1</source>
        <translation>Die Kopie vom %1 zurückholen</translation>
    </message>
    <message>
        <source>Your last copy is from %1, %2. What is here now stays beside it.</source>
        <translation>Deine letzte Kopie ist vom %1, %2. Was jetzt hier ist, bleibt daneben.</translation>
    </message>
    <message>
        <source>The copy is in its place. Open it with your passphrase.</source>
        <translation>Die Kopie ist an ihrem Platz. Öffne sie mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>Du kannst es in %1 s noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This opens %1.</source>
        <translation>Das öffnet %1.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>Hilfe  Umschalt+F1</translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Your last words are not saved yet</source>
        <translation>Deine letzten Worte sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 They are still in this window. Locking now would lose them.</source>
        <translation>%1 Sie sind noch in diesem Fenster. Wenn du jetzt sperrst, gehen sie verloren.</translation>
    </message>
    <message>
        <source>Stay open and keep trying</source>
        <translation>Offen bleiben und weiter versuchen</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation>Sperren und sie verlieren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>afterword::MarkCard</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Mark a day</source>
        <translation>Einen Tag markieren</translation>
    </message>
    <message>
        <source>A life mark</source>
        <translation>Ein Ereignis</translation>
    </message>
    <message>
        <source>A day with a name of your own. It stands above the dots.</source>
        <translation>Ein Tag mit einem Namen, den du wählst. Er steht über den Punkten.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Ausgezogen</translation>
    </message>
    <message>
        <source>The day of the mark</source>
        <translation>Der Tag des Ereignisses</translation>
    </message>
</context>
<context>
    <name>afterword::MarkTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Mood or mark</source>
        <translation>Stimmung oder Ereignis</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>about the whole day</source>
        <translation>zum ganzen Tag</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Stimmungsnotizen</translation>
    </message>
</context>
<context>
    <name>afterword::MarkdownEdit</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Durchstreichen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>Kästchen zum Abhaken</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
</context>
<context>
    <name>afterword::MarkdownView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>afterword::MarksCard</name>
    <message>
        <source>Life marks</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (hidden)</source>
        <translation>%1, %2 (verborgen)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Mark a day</source>
        <translation>Einen Tag markieren</translation>
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
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>Die Kopie wird angesehen</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>All that is in the copy is here already. It stays where it is: %1. You can remove it when you like.</source>
        <translation>Alles, was in der Kopie ist, ist schon hier. Sie bleibt, wo sie ist: %1. Du kannst sie entfernen, wann du magst.</translation>
    </message>
    <message>
        <source>The copy has a lock of its own</source>
        <translation>Die Kopie hat ein eigenes Schloss</translation>
    </message>
    <message>
        <source>It was made before this journal got new keys. Type the passphrase you used then.</source>
        <translation>Sie wurde gemacht, bevor dieses Tagebuch neue Schlüssel bekam. Tippe die Passphrase, die du damals hattest.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Passphrase der Kopie</translation>
    </message>
    <message>
        <source>That does not open the copy. Nothing has changed.</source>
        <translation>Das öffnet die Kopie nicht. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Opening the copy</source>
        <translation>Die Kopie wird geöffnet</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Pages only in the copy: %1</source>
        <translation>Seiten nur in der Kopie: %1</translation>
    </message>
    <message>
        <source>Pages that are newer there: %1</source>
        <translation>Seiten, die dort neuer sind: %1</translation>
    </message>
    <message>
        <source>Pages changed in both, put together: %1</source>
        <translation>In beiden geänderte Seiten, zusammengefügt: %1</translation>
    </message>
    <message>
        <source>Pages changed in both, each text kept: %1</source>
        <translation>In beiden geänderte Seiten, jeder Text bleibt: %1</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Briefe: %1</translation>
    </message>
    <message>
        <source>Tags, people, marks and the like: %1</source>
        <translation>Schlagwörter, Personen, Markierungen und Ähnliches: %1</translation>
    </message>
    <message>
        <source>Other things kept twice: %1</source>
        <translation>Anderes doppelt behalten: %1</translation>
    </message>
    <message>
        <source>Older texts of pages: %1</source>
        <translation>Ältere Texte von Seiten: %1</translation>
    </message>
    <message>
        <source>Parts that can’t be read: %1. They stay in the copy.</source>
        <translation>Teile, die sich nicht lesen lassen: %1. Sie bleiben in der Kopie.</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>Und %1 weitere</translation>
    </message>
    <message>
        <source>What the copy has</source>
        <translation>Was in der Kopie ist</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The copy: %1</source>
        <translation>Noch hat sich nichts geändert. Die Kopie: %1</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>If you stop, nothing changes.</source>
        <translation>Wenn du anhältst, ändert sich nichts.</translation>
    </message>
    <message>
        <source>It is all here now</source>
        <translation>Jetzt ist alles hier</translation>
    </message>
    <message>
        <source>What came in:</source>
        <translation>Was hereinkam:</translation>
    </message>
    <message>
        <source>The copy stays where it is: %1. You can remove it when you like.</source>
        <translation>Die Kopie bleibt, wo sie ist: %1. Du kannst sie entfernen, wann du magst.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: take out what was brought in</source>
        <translation>Rückgängig: herausnehmen, was übernommen wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>What you changed since then stays. The copy is still there: %1.</source>
        <translation>Was du seither geändert hast, bleibt. Die Kopie ist noch da: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Angehalten. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The copy is in use, or a save in it was cut off. Open it once by itself and close it, then try again.</source>
        <translation>Die Kopie wird gerade benutzt, oder ein Speichern darin wurde unterbrochen. Öffne sie einmal für sich, schließe sie, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>That file is another journal, not a copy of this one.</source>
        <translation>Diese Datei ist ein anderes Tagebuch, keine Kopie von diesem.</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>Nichts wurde übernommen</translation>
    </message>
    <message>
        <source>Letters let go there: %1. They go here too, and out of Afterword’s backups, and that can’t be undone.</source>
        <translation>Dort losgelassene Briefe: %1. Sie werden auch hier losgelassen und verschwinden aus den Sicherungen von Afterword, und das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>New backups are made now…</source>
        <translation>Jetzt werden neue Sicherungen gemacht&#xa0;…</translation>
    </message>
    <message>
        <source>The letters are out of this journal and of Afterword’s backups. Copies made by other programs, as this one, are out of its reach.</source>
        <translation>Die Briefe sind nicht mehr in diesem Tagebuch und nicht mehr in den Sicherungen von Afterword. Kopien wie diese hier, die andere Programme gemacht haben, erreicht Afterword nicht.</translation>
    </message>
    <message>
        <source>A backup still holds a copy. It could not be made anew.</source>
        <translation>In einer Sicherung steckt noch eine Kopie. Sie ließ sich nicht neu anlegen.</translation>
    </message>
    <message>
        <source>New pages: %1</source>
        <translation>Neue Seiten: %1</translation>
    </message>
</context>
<context>
    <name>afterword::MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The title of the calendar: month, then year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
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
        <translation>Gewählte Wörter</translation>
    </message>
    <message>
        <source>Months before</source>
        <translation>Frühere Monate</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>Spätere Monate</translation>
    </message>
</context>
<context>
    <name>afterword::MoodButton</name>
    <message>
        <source>How is it right now?</source>
        <translation>Wie ist es gerade?</translation>
    </message>
    <message>
        <source>No dot picked</source>
        <translation>Kein Punkt gewählt</translation>
    </message>
</context>
<context>
    <name>afterword::MoodChart</name>
    <message>
        <source>about the whole day</source>
        <translation>zum ganzen Tag</translation>
    </message>
    <message>
        <source>Drag it to another day, or click for its card.</source>
        <translation>Zieh es auf einen anderen Tag, oder klick es an, um seine Karte zu sehen.</translation>
    </message>
    <message>
        <source>To move a life mark, open its card from the menu.</source>
        <translation>Um ein Ereignis zu verschieben, öffne seine Karte im Menü.</translation>
    </message>
</context>
<context>
    <name>afterword::MoodPad</name>
    <message>
        <source>Chosen: %1. Delete clears it.</source>
        <translation>Gewählt: %1. Entf leert es.</translation>
    </message>
    <message>
        <source>Nothing chosen. Arrow keys move, Enter chooses.</source>
        <translation>Nichts gewählt. Pfeiltasten bewegen, Eingabe wählt.</translation>
    </message>
    <message>
        <source>Mood: %1. Column %2 of 7, row %3 of 5.</source>
        <translation>Stimmung: %1. Spalte %2 von 7, Zeile %3 von 5.</translation>
    </message>
</context>
<context>
    <name>afterword::MoodPopup</name>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Any mood</source>
        <translation>Jede Stimmung</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>afterword::MoodRange</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>afterword::MoodScale</name>
    <message>
        <source>From unpleasant to pleasant</source>
        <translation>Von unangenehm bis angenehm</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Unangenehm</translation>
    </message>
</context>
<context>
    <name>afterword::MovePanel</name>
    <message>
        <source>To another computer</source>
        <translation>Auf einen anderen Computer</translation>
    </message>
    <message>
        <source>First a copy goes where you choose: a stick, a drive, or a folder that both computers see. It is sealed like the journal itself, and read back before it counts.</source>
        <translation>Zuerst kommt eine Kopie an einen Ort, den du wählst: auf einen Stick, auf eine Festplatte oder in einen Ordner, den beide Computer sehen. Sie ist versiegelt wie das Tagebuch selbst und wird gegengelesen, bevor sie gilt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Die Kopie wird gemacht</translation>
    </message>
    <message>
        <source>Then it is read back, word by word.</source>
        <translation>Dann wird sie gegengelesen, Wort für Wort.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>Angehalten. Es wurde keine Kopie gemacht.</translation>
    </message>
    <message>
        <source>The copy is ready</source>
        <translation>Die Kopie ist fertig</translation>
    </message>
    <message>
        <source>It is called %1 and lies in %2.</source>
        <translation>Sie heißt %1 und liegt in %2.</translation>
    </message>
    <message>
        <source>What to do there:</source>
        <translation>So geht es dort weiter:</translation>
    </message>
    <message>
        <source>1. Install Afterword. Put the copy in a folder of its own there.</source>
        <translation>1. Installiere Afterword. Leg die Kopie dort in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>2. Start Afterword and choose &quot;Open an existing one&quot;.</source>
        <translation>2. Starte Afterword und wähle „Vorhandenes öffnen“.</translation>
    </message>
    <message>
        <source>3. Open the copy with the passphrase or code of this journal.</source>
        <translation>3. Öffne die Kopie mit der Passphrase oder dem Code dieses Tagebuchs.</translation>
    </message>
    <message>
        <source>What you write here from now on is not in the copy. If you write on both, they can be brought together later.</source>
        <translation>Was du ab jetzt hier schreibst, ist nicht in der Kopie. Wenn du auf beiden Computern schreibst, lässt sich später beides zusammenführen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>afterword::NameCard</name>
    <message>
        <source>What to add</source>
        <translation>Was hinzukommt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>afterword::NameRow</name>
    <message>
        <source>Tag. Press Enter to see more.</source>
        <translation>Schlagwort. Mit Eingabe siehst du mehr.</translation>
    </message>
    <message>
        <source>Person. Press Enter to see more.</source>
        <translation>Person. Mit Eingabe siehst du mehr.</translation>
    </message>
</context>
<context>
    <name>afterword::NamesPage</name>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>That name is in use. The two can become one.</source>
        <translation>Diesen Namen gibt es schon. Aus beiden kann eins werden.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Merge “%1” into…</source>
        <translation>„%1“ zusammenlegen mit&#xa0;…</translation>
    </message>
    <message>
        <source>The pages stay. They carry the other name from then on.</source>
        <translation>Die Seiten bleiben. Sie tragen von da an den anderen Namen.</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <translation>Name des anderen</translation>
    </message>
    <message>
        <source>There is no such name yet.</source>
        <translation>Einen solchen Namen gibt es noch nicht.</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”.</source>
        <translation>„%1“ gehört jetzt zu „%2“.</translation>
    </message>
    <message>
        <source>A note on %1</source>
        <translation>Eine Notiz zu %1</translation>
    </message>
    <message>
        <source>It is kept in this journal and shown here.</source>
        <translation>Sie bleibt in diesem Tagebuch und wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>Put “%1” away</source>
        <translation>„%1“ weglegen</translation>
    </message>
    <message>
        <source>You will not see pages with this tag until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Bis dahin siehst du Seiten mit diesem Schlagwort nicht. Das gilt für Liste, Suche, Kalender und Zeitverlauf. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>You will not see pages with this person until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Bis dahin siehst du Seiten mit dieser Person nicht. Das gilt für Liste, Suche, Kalender und Zeitverlauf. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is put away until %2.</source>
        <translation>„%1“ ist bis zum %2 weggelegt.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist zurück.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>It is on no page.</source>
        <translation>Es steht auf keiner Seite.</translation>
    </message>
    <message>
        <source>It is on %1. The pages stay; the tag goes.</source>
        <translation>Es steht auf %1. Die Seiten bleiben, das Schlagwort geht.</translation>
    </message>
    <message>
        <source>On %1. The pages stay; the name is taken off.</source>
        <translation>Auf %1. Die Seiten bleiben, der Name wird heruntergenommen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>keine Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
    <message>
        <source>Tags and people</source>
        <translation>Schlagwörter und Personen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>No tags yet. You can add one at the foot of a page.</source>
        <translation>Noch keine Schlagwörter. Du kannst eines unten auf einer Seite hinzufügen.</translation>
    </message>
    <message>
        <source>Nobody yet. You can add a person at the foot of a page.</source>
        <translation>Noch niemand. Du kannst eine Person unten auf einer Seite hinzufügen.</translation>
    </message>
    <message>
        <source>Put away until %1</source>
        <translation>Weggelegt bis zum %1</translation>
    </message>
    <message>
        <source>Remove from all pages…</source>
        <translation>Von allen Seiten entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Seiten zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenlegen mit&#xa0;…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>Tag ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>Weglegen bis&#xa0;…</translation>
    </message>
</context>
<context>
    <name>afterword::NewPassphrase</name>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Six words. They are shown, not read out.</source>
        <translation>Sechs Wörter. Sie werden gezeigt, nicht vorgelesen.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Diese benutzen</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Diese beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are hard to guess.</source>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören, sind schwer zu erraten.</translation>
    </message>
    <message>
        <source>Too short.</source>
        <translation>Zu kurz.</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>Leicht zu erraten.</translation>
    </message>
    <message>
        <source>A few more words that do not belong together would help.</source>
        <translation>Ein paar Wörter mehr, die nicht zusammengehören, würden helfen.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Mittel.</translation>
    </message>
    <message>
        <source>One more word would make it good.</source>
        <translation>Mit einem Wort mehr wäre sie gut.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>One more rare word would make it strong.</source>
        <translation>Mit einem seltenen Wort mehr wäre sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>It needs nothing more.</source>
        <translation>Mehr braucht sie nicht.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Type the words here once, so that your hands know them.</source>
        <translation>Tippe die Wörter hier einmal, damit deine Hände sie kennen.</translation>
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
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>afterword::OnThisDay</name>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Older pages from this date can show here. Some days that is welcome. Turn it on?</source>
        <translation>Ältere Seiten von diesem Datum können hier stehen. An manchen Tagen ist das willkommen. Einschalten?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>More about On this day</source>
        <translation>Mehr zu „An diesem Tag“</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>More about the page of %1</source>
        <translation>Mehr zur Seite vom %1</translation>
    </message>
    <message>
        <source>Hide this one</source>
        <translation>Diese verbergen</translation>
    </message>
    <message>
        <source>That page stays out of On this day.</source>
        <translation>Diese Seite erscheint nicht mehr unter „An diesem Tag“.</translation>
    </message>
    <message>
        <source>Only after a date</source>
        <translation>Erst nach einem Datum</translation>
    </message>
    <message>
        <source>That page can show again from %1.</source>
        <translation>Diese Seite kann ab dem %1 wieder erscheinen.</translation>
    </message>
    <message>
        <source>That could not be saved. Nothing was changed.</source>
        <translation>Das ließ sich nicht speichern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show On this day…</source>
        <translation>„An diesem Tag“ zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing to show from this date.</source>
        <translation>Von diesem Datum gibt es nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>afterword::OpenListView</name>
    <message>
        <source>One more line</source>
        <translation>Noch eine Zeile</translation>
    </message>
    <message>
        <source>One more line, or none</source>
        <translation>Noch eine Zeile, oder keine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nothing yet is fine.</source>
        <translation>Noch nichts ist auch gut.</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Diese Liste schließen</translation>
    </message>
    <message>
        <source>Its lines stay in their pages</source>
        <translation>Die Zeilen bleiben auf ihren Seiten</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>„%1“ wegnehmen</translation>
    </message>
    <message>
        <source>This list is full. Another walk through the path begins a new one.</source>
        <translation>Diese Liste ist voll. Gehst du den Weg noch einmal, beginnt eine neue.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Weggenommen.</translation>
    </message>
    <message>
        <source>The list is closed. Its lines stay in their pages.</source>
        <translation>Die Liste ist geschlossen. Die Zeilen bleiben auf ihren Seiten.</translation>
    </message>
</context>
<context>
    <name>afterword::OpenPanel</name>
    <message>
        <source>It is ready. Open it now?</source>
        <translation>Er ist bereit. Jetzt öffnen?</translation>
    </message>
    <message>
        <source>You chose %1. Open it now?</source>
        <translation>Du hast den %1 gewählt. Jetzt öffnen?</translation>
    </message>
    <message>
        <source>“%1”. Later is fine. It stays sealed as it is.</source>
        <translation>„%1“. Später ist auch gut. Er bleibt versiegelt, wie er ist.</translation>
    </message>
    <message>
        <source>Delete it unread…</source>
        <translation>Ungelesen löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt öffnen</translation>
    </message>
</context>
<context>
    <name>afterword::OwnDeckBox</name>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>New path…</source>
        <translation>Neuer Weg&#xa0;…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Datei hereinholen&#xa0;…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>A path</source>
        <translation>Ein Weg</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The question is removed. Pages that answer it stay.</source>
        <translation>Die Frage ist entfernt. Seiten mit Antworten darauf bleiben.</translation>
    </message>
    <message>
        <source>That is more than fits here. Remove some first.</source>
        <translation>Das ist mehr, als hier Platz hat. Entferne zuerst etwas.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing has changed.</source>
        <translation>Es ließ sich nicht speichern. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Save a copy anyone can read?</source>
        <translation>Eine Kopie speichern, die alle lesen können?</translation>
    </message>
    <message>
        <source>The file holds your questions and paths, no pages and no answers. Anyone who opens it can read them. Pick a place only you use.</source>
        <translation>Die Datei enthält deine Fragen und Wege, keine Seiten und keine Antworten. Wer sie öffnet, kann sie lesen. Wähle einen Ort, den nur du benutzt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Saved. Anyone can read that file.</source>
        <translation>Gespeichert. Diese Datei können alle lesen.</translation>
    </message>
    <message>
        <source>It could not be saved there. Try another place.</source>
        <translation>Dort ließ es sich nicht speichern. Versuch es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>That file holds no questions this version can read. Nothing has changed.</source>
        <translation>Diese Datei enthält keine Fragen, die diese Version lesen kann. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>All of that is here already.</source>
        <translation>Alles davon ist schon hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in.</source>
        <translation>
            <numerusform>%n hereingeholt.</numerusform>
            <numerusform>%n hereingeholt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::OwnPathForm</name>
    <message>
        <source>A path of your own</source>
        <translation>Ein eigener Weg</translation>
    </message>
    <message>
        <source>Change the path</source>
        <translation>Den Weg ändern</translation>
    </message>
    <message>
        <source>Its questions come one after the other. Each can be skipped.</source>
        <translation>Seine Fragen kommen eine nach der anderen. Jede lässt sich überspringen.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt er?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>Noch eine Frage</translation>
    </message>
    <message>
        <source>Remove this path</source>
        <translation>Diesen Weg entfernen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Was möchtest du fragen?</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>Diese Frage herausnehmen</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Freie Worte</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Wie geantwortet wird</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>ganz und gar</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>Von dir geschrieben.</translation>
    </message>
</context>
<context>
    <name>afterword::OwnPeople</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add one of your people</source>
        <translation>Einen deiner Menschen hinzufügen</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Deine Menschen</translation>
    </message>
    <message>
        <source>Add one person you could ring at a bad hour.</source>
        <translation>Trag einen Menschen ein, den du in einer schlimmen Stunde anrufen könntest.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 ist von der Liste genommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>afterword::OwnWordsBox</name>
    <message>
        <source>A word or name to add</source>
        <translation>Ein Wort oder Name zum Hinzufügen</translation>
    </message>
    <message>
        <source>A word or name</source>
        <translation>Ein Wort oder Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>None yet. Names of your people and tags are never marked.</source>
        <translation>Noch keine. Namen deiner Menschen und Schlagwörter werden nie markiert.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ ist schon da.</translation>
    </message>
    <message>
        <source>“%1” is no longer one of your words.</source>
        <translation>„%1“ gehört nicht mehr zu deinen Wörtern.</translation>
    </message>
</context>
<context>
    <name>afterword::PadField</name>
    <message>
        <source>more energy</source>
        <translation>mehr Energie</translation>
    </message>
    <message>
        <source>less energy</source>
        <translation>weniger Energie</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>unangenehm</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Keine Markierung</translation>
    </message>
</context>
<context>
    <name>afterword::PageActs</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The page is at %1 now.</source>
        <translation>Die Seite gehört jetzt zum %1.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>Die frühere Fassung ist zurück.</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>Die Seite ist zurück.</translation>
    </message>
    <message>
        <source>The pages are back.</source>
        <translation>Die Seiten sind zurück.</translation>
    </message>
    <message>
        <source>Erased. It is gone from this journal’s file.</source>
        <translation>Gelöscht. In der Datei dieses Tagebuchs ist nichts mehr davon.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>afterword::PageCare</name>
    <message>
        <source>The mood is taken off.</source>
        <translation>Die Stimmung ist weggenommen.</translation>
    </message>
    <message>
        <source>The mood is changed.</source>
        <translation>Die Stimmung ist geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This page was changed somewhere else too. Both texts are kept: this one is now a page of its own.</source>
        <translation>Diese Seite wurde auch woanders geändert. Beide Texte bleiben: Dieser ist jetzt eine eigene Seite.</translation>
    </message>
    <message>
        <source>Log what I did today</source>
        <translation>Notieren, was ich heute getan habe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Datum und Uhrzeit&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen&#xa0;…</translation>
    </message>
    <message>
        <source>The page is at %1 now.</source>
        <translation>Die Seite gehört jetzt zum %1.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>Die frühere Fassung ist zurück.</translation>
    </message>
</context>
<context>
    <name>afterword::PageExport</name>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Export this page…</source>
        <translation>Diese Seite exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>There is nothing on this page yet.</source>
        <translation>Auf dieser Seite steht noch nichts.</translation>
    </message>
</context>
<context>
    <name>afterword::PageFiles</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The place where this was taken is left out. The rest of the file is as it was.</source>
        <translation>Der Ort der Aufnahme ist herausgenommen. Der Rest der Datei ist, wie er war.</translation>
    </message>
    <message>
        <source>%1 is on this page. A place may be noted inside this kind of file. It stays sealed with the rest.</source>
        <translation>%1 ist auf dieser Seite. In dieser Art von Datei kann ein Ort notiert sein. Er bleibt mit dem Rest versiegelt.</translation>
    </message>
    <message>
        <source>%1 is off this page.</source>
        <translation>%1 ist von dieser Seite genommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>afterword::PageHead</name>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <source>Focus mode  F11</source>
        <translation>Fokusmodus  F11</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Add a picture or file…</source>
        <translation>Bild oder Datei hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>Weglegen bis&#xa0;…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>afterword::PageListModel</name>
    <message>
        <source>Day log</source>
        <translation>Tagesnotiz</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Stimmungsnotiz</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>weggelegt</translation>
    </message>
</context>
<context>
    <name>afterword::PageListView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>afterword::PageRowDelegate</name>
    <message>
        <source>Nothing written</source>
        <translation>Nichts geschrieben</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
</context>
<context>
    <name>afterword::PageTools</name>
    <message>
        <source>Next, I will</source>
        <translation>Als Nächstes werde ich</translation>
    </message>
</context>
<context>
    <name>afterword::PaperView</name>
    <message>
        <source>Page %1 of %2, as it will be on paper</source>
        <translation>Seite %1 von %2, wie sie auf Papier sein wird</translation>
    </message>
</context>
<context>
    <name>afterword::PathCard</name>
    <message>
        <source>Change this path</source>
        <translation>Diesen Weg ändern</translation>
    </message>
    <message>
        <source>What this is based on</source>
        <translation>Worauf das beruht</translation>
    </message>
</context>
<context>
    <name>afterword::PathView</name>
    <message>
        <source>Stop here, keep what I wrote</source>
        <translation>Hier aufhören, Geschriebenes behalten</translation>
    </message>
</context>
<context>
    <name>afterword::PictureLines</name>
    <message>
        <source>This picture cannot be shown here. It is kept as it is.</source>
        <translation>Dieses Bild lässt sich hier nicht zeigen. Es bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>afterword::PictureView</name>
    <message>
        <source>Picture before</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. It is kept as it is.</source>
        <translation>Dieses Bild lässt sich hier nicht zeigen. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Augenblick</translation>
    </message>
</context>
<context>
    <name>afterword::ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>afterword::PromptCard</name>
    <message>
        <source>Answer this</source>
        <translation>Darauf antworten</translation>
    </message>
    <message>
        <source>Answer this  Ctrl+Return</source>
        <translation>Darauf antworten  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Another  Ctrl+J</source>
        <translation>Eine andere  Strg+J</translation>
    </message>
    <message>
        <source>Skip for today</source>
        <translation>Heute überspringen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>A question for today</source>
        <translation>Eine Frage für heute</translation>
    </message>
</context>
<context>
    <name>afterword::Rail</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>afterword::RangeCard</name>
    <message>
        <source>Which days to show</source>
        <translation>Welche Tage zu sehen sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>afterword::ReadingPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Datum und Uhrzeit&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen&#xa0;…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>Weglegen bis&#xa0;…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Put away until %1. You asked to see it.</source>
        <translation>Weggelegt bis zum %1. Du wolltest sie sehen.</translation>
    </message>
    <message>
        <source>Put away. You asked to see it.</source>
        <translation>Weggelegt. Du wolltest sie sehen.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>This page could not be read from the file. The others are not touched by that.</source>
        <translation>Diese Seite ließ sich nicht aus der Datei lesen. Die anderen sind davon nicht berührt.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Export this page…</source>
        <translation>Diese Seite exportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryForm</name>
    <message>
        <source>Print the sheet…</source>
        <translation>Blatt drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Anyone who opens a PDF can read it. Paper is mostly safer.</source>
        <translation>Ein PDF kann lesen, wer es öffnet. Papier ist meist sicherer.</translation>
    </message>
    <message>
        <source>From your copy, type groups %1 and %2</source>
        <translation>Tippe die Gruppen %1 und %2 von deinem Blatt ab</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Writing it by hand is as good as printing.</source>
        <translation>Von Hand schreiben ist so gut wie drucken.</translation>
    </message>
    <message>
        <source>That is not group %1 of this sheet.</source>
        <translation>Das ist nicht Gruppe %1 dieses Blattes.</translation>
    </message>
    <message>
        <source>There is a slip in group %1.</source>
        <translation>In Gruppe %1 stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>Das Blatt ist in %1.</translation>
    </message>
    <message>
        <source>It could not be written there. Another folder may work.</source>
        <translation>Dort ließ es sich nicht schreiben. Ein anderer Ordner geht vielleicht.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>Das Blatt ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>The printer did not take it. Writing it by hand works too.</source>
        <translation>Der Drucker hat es nicht angenommen. Von Hand schreiben geht auch.</translation>
    </message>
    <message>
        <source>Print the sheet?</source>
        <translation>Das Blatt drucken?</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation>Schritt 2 von 2</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Dein Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>This code opens the journal without the passphrase. It is shown once, now. The sheet does not name this program.</source>
        <translation>Dieser Code öffnet das Tagebuch ohne die Passphrase. Er wird einmal gezeigt, jetzt. Das Blatt nennt dieses Programm nicht.</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Mit dem Schreiben beginnen</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Ohne weitermachen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick&#xa0;…</translation>
    </message>
    <message>
        <source>Go on without a code?</source>
        <translation>Ohne Code weitermachen?</translation>
    </message>
    <message>
        <source>Only the passphrase will open this journal. If it slips away, nobody can bring the pages back.</source>
        <translation>Nur die Passphrase wird dieses Tagebuch öffnen. Wenn sie dir entfällt, kann niemand die Seiten zurückholen.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>afterword::ReflectRoom</name>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Kept in your journal</source>
        <translation>Steht jetzt in deinem Tagebuch</translation>
    </message>
    <message>
        <source>That is fine too. You can stop here.</source>
        <translation>Auch das ist gut. Du kannst hier aufhören.</translation>
    </message>
    <message>
        <source>You can stop here.</source>
        <translation>Du kannst hier aufhören.</translation>
    </message>
    <message>
        <source>Sealed until %1</source>
        <translation>Versiegelt bis zum %1</translation>
    </message>
    <message>
        <source>You will not see the page until then. Nothing is deleted, and you can bring it back sooner, here or in Journal.</source>
        <translation>Bis dahin siehst du die Seite nicht. Nichts wird gelöscht, und du kannst sie früher zurückholen, hier oder im Tagebuch.</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <source>The letter is torn up. No copy of it is kept here.</source>
        <translation>Der Brief ist zerrissen. Hier bleibt keine Kopie davon.</translation>
    </message>
    <message>
        <source>It is sealed, and waits in Letters until its day.</source>
        <translation>Er ist versiegelt und wartet unter „Briefe“ bis zu seinem Tag.</translation>
    </message>
    <message>
        <source>You can stop here. A short last part can be opened in Reflect from %1. Nothing will remind you.</source>
        <translation>Du kannst hier aufhören. Ein kurzer letzter Teil lässt sich unter „Nachdenken“ ab dem %1 öffnen. Nichts wird dich erinnern.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Weggenommen.</translation>
    </message>
    <message>
        <source>Clarity check</source>
        <translation>Wie klar es ist</translation>
    </message>
    <message>
        <source>Kept in your journal.</source>
        <translation>Steht jetzt in deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>afterword::ReminderTimes</name>
    <message>
        <source>A time to add</source>
        <translation>Neue Uhrzeit</translation>
    </message>
    <message>
        <source>A time, such as %1</source>
        <extracomment>In an empty field. %1 is a time of day, such as 18:30.</extracomment>
        <translation>Uhrzeit, etwa %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>That is not a time of day yet.</source>
        <translation>Das ist noch keine Uhrzeit.</translation>
    </message>
    <message>
        <source>There is room for %1 times. Take one away first.</source>
        <translation>Hier ist Platz für %1 Uhrzeiten. Nimm zuerst eine weg.</translation>
    </message>
    <message>
        <source>No reminder at %1 any more.</source>
        <translation>Um %1 kommt keine Erinnerung mehr.</translation>
    </message>
    <message>
        <source>No time yet, so nothing comes.</source>
        <translation>Noch keine Uhrzeit, es kommt also nichts.</translation>
    </message>
    <message>
        <source>Within the quiet hours, so nothing comes then: %1</source>
        <extracomment>%1 is one or more times of day.</extracomment>
        <translation>In der Ruhezeit, deshalb kommt dann nichts: %1</translation>
    </message>
</context>
<context>
    <name>afterword::Reminding</name>
    <message>
        <source>This is the time you chose.</source>
        <extracomment>A notification that anybody may see: it must not tell what the program is for.</extracomment>
        <translation>Das ist die Zeit, die du gewählt hast.</translation>
    </message>
    <message>
        <source>A quiet moment, if it suits you.</source>
        <extracomment>A notification that anybody may see: it must not tell what the program is for.</extracomment>
        <translation>Ein ruhiger Moment, wenn es gerade passt.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The button of a notification.</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>afterword::RemoveCodePanel</name>
    <message>
        <source>Go on without a code?</source>
        <translation>Ohne Code weitermachen?</translation>
    </message>
    <message>
        <source>Then only the passphrase opens this journal. If it slips away, nobody can bring the pages back.</source>
        <translation>Dann öffnet nur die Passphrase dieses Tagebuch. Wenn sie dir entfällt, kann niemand die Seiten zurückholen.</translation>
    </message>
    <message>
        <source>Keep the code</source>
        <translation>Code behalten</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Code entfernen</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Es wird geprüft, ob sie passt. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>The code is removed. The old sheet can go.</source>
        <translation>Der Code ist entfernt. Das alte Blatt kann weg.</translation>
    </message>
</context>
<context>
    <name>afterword::RenewPanel</name>
    <message>
        <source>New keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>Every page is sealed anew. The old passphrase and the old code then open nothing here. Pages, dates and pictures stay as they are.</source>
        <translation>Jede Seite wird neu versiegelt. Die alte Passphrase und der alte Code öffnen hier dann nichts mehr. Seiten, Daten und Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Es wird geprüft, ob sie passt. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>A new sheet with a code</source>
        <translation>Ein neues Blatt mit Code</translation>
    </message>
    <message>
        <source>This code goes with the new keys. It is shown once, now. Until you press the last button, nothing has changed.</source>
        <translation>Dieser Code gehört zu den neuen Schlüsseln. Er wird einmal gezeigt, jetzt. Bis du den letzten Knopf drückst, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translation>Wie weit das Versiegeln ist</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Neue Schlüssel machen</translation>
    </message>
    <message>
        <source>Sealing every page anew. If it stops on the way, all is as before.</source>
        <translation>Jede Seite wird neu versiegelt. Wenn es unterwegs abbricht, ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The new keys are in place</source>
        <translation>Die neuen Schlüssel gelten</translation>
    </message>
    <message>
        <source>From now on the new passphrase and the new code open this journal. The old ones do not.</source>
        <translation>Ab jetzt öffnen die neue Passphrase und der neue Code dieses Tagebuch. Die alten nicht mehr.</translation>
    </message>
    <message>
        <source>Copies made by other programs are out of reach of Afterword. Whoever has one, and the old words, can still read that copy.</source>
        <translation>Kopien, die andere Programme gemacht haben, erreicht Afterword nicht. Wer eine davon hat und die alten Worte kennt, kann diese Kopie weiter lesen.</translation>
    </message>
    <message>
        <source>Backups that still open the old way: %1.</source>
        <translation>Sicherungen, die sich noch auf die alte Art öffnen: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Making a fresh backup…</source>
        <translation>Eine frische Sicherung wird gemacht&#xa0;…</translation>
    </message>
    <message>
        <source>The old backups are gone. A fresh one takes their place.</source>
        <translation>Die alten Sicherungen sind weg. Eine frische ist an ihrer Stelle.</translation>
    </message>
    <message>
        <source>A fresh backup is made. Some old ones could not be removed.</source>
        <translation>Eine frische Sicherung ist da. Einige alte ließen sich nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>afterword::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Search saved as “%1”.</source>
        <translation>Suche gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>That could not be saved. Nothing was changed.</source>
        <translation>Das ließ sich nicht speichern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>afterword::SavedState</name>
    <message>
        <source>Not saved yet. Trying again</source>
        <translation>Noch nicht gespeichert. Wird weiter versucht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
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
        <translation>Deine Antworten über die Zeit</translation>
    </message>
</context>
<context>
    <name>afterword::ScaleSlider</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
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
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Seal this letter</source>
        <translation>Diesen Brief versiegeln</translation>
    </message>
    <message>
        <source>It closes until the day you choose. You will be told here, quietly, when it is ready.</source>
        <translation>Er bleibt bis zu dem Tag geschlossen, den du wählst. Hier steht dann leise, dass er bereit ist.</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In spring</source>
        <translation>Im Frühling</translation>
    </message>
    <message>
        <source>On a date I pick</source>
        <translation>An einem Datum, das ich wähle</translation>
    </message>
    <message>
        <source>Don’t let me open it early</source>
        <translation>Mich nicht früher öffnen lassen</translation>
    </message>
    <message>
        <source>Then only the date opens it. It is a promise this program keeps, not a second lock.</source>
        <translation>Dann öffnet ihn nur das Datum. Es ist ein Versprechen, das dieses Programm hält, kein zweites Schloss.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Versiegeln</translation>
    </message>
</context>
<context>
    <name>afterword::SecretField</name>
    <message>
        <source>Show passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>afterword::SenseRow</name>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
</context>
<context>
    <name>afterword::SensesPane</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsFind</name>
    <message>
        <source>Nothing in Settings is called that.</source>
        <translation>In den Einstellungen heißt nichts so.</translation>
    </message>
    <message>
        <source>Found in Settings</source>
        <translation>In den Einstellungen gefunden</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Afterword</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Tagebücher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>Hilfe  Umschalt+F1</translation>
    </message>
</context>
<context>
    <name>afterword::SheetPanel</name>
    <message>
        <source>How the sheet looks on paper</source>
        <translation>Wie das Blatt auf Papier aussieht</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>Hilfeblatt</translation>
    </message>
    <message>
        <source>For a drawer, a bag or a friend. Nothing you have written is on it. Anyone who finds it can read it.</source>
        <translation>Für eine Schublade, eine Tasche oder einen vertrauten Menschen. Nichts, was du geschrieben hast, steht darauf. Wer es findet, kann es lesen.</translation>
    </message>
    <message>
        <source>With your people</source>
        <translation>Mit deinen Menschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>Das Blatt ist in %1.</translation>
    </message>
    <message>
        <source>It could not be written there. Another folder may work.</source>
        <translation>Dort ließ es sich nicht schreiben. Ein anderer Ordner geht vielleicht.</translation>
    </message>
    <message>
        <source>Print the sheet?</source>
        <translation>Das Blatt drucken?</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>Das Blatt ist auf dem Weg zum Drucker.</translation>
    </message>
</context>
<context>
    <name>afterword::SheetPreview</name>
    <message>
        <source>How the sheet looks on paper</source>
        <translation>Wie das Blatt auf Papier aussieht</translation>
    </message>
</context>
<context>
    <name>afterword::SliderField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Leeren: %1</translation>
    </message>
    <message>
        <source>0 is %1, 10 is %2. Delete clears.</source>
        <translation>0 heißt „%1“, 10 heißt „%2“. Entf leert es.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
</context>
<context>
    <name>afterword::SoftTimer</name>
    <message>
        <source>The time you set has passed.</source>
        <translation>Die Zeit, die du gewählt hast, ist um.</translation>
    </message>
    <message>
        <source>Add “Next, I will…”</source>
        <translation>„Als Nächstes werde ich&#xa0;…“ anfügen</translation>
    </message>
    <message>
        <source>Add a last line: Next, I will…</source>
        <translation>Eine letzte Zeile anfügen: Als Nächstes werde ich&#xa0;…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>afterword::SpanPages</name>
    <message>
        <source>Pages of the selected days</source>
        <translation>Seiten der ausgewählten Tage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No page: %1</source>
        <translation>Keine Seite: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Seiten: %1</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>afterword::SpellMenu</name>
    <message>
        <source>Your words could not be kept: the journal cannot be written just now.</source>
        <translation>Deine Wörter ließen sich nicht behalten: Ins Tagebuch lässt sich gerade nicht schreiben.</translation>
    </message>
    <message>
        <source>No marked words on this page.</source>
        <translation>Keine markierten Wörter auf dieser Seite.</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Wörter werden gesucht</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>Zu meinen Wörtern &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>Vorerst &amp;übergehen</translation>
    </message>
    <message>
        <source>&amp;Mark unknown words</source>
        <translation>Unbekannte Wörter &amp;markieren</translation>
    </message>
    <message>
        <source>No other spellings found</source>
        <translation>Keine anderen Schreibweisen gefunden</translation>
    </message>
    <message>
        <source>“%1” is one of your words now.</source>
        <translation>„%1“ gehört jetzt zu deinen Wörtern.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>afterword::StepBar</name>
    <message>
        <source>What this is based on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Unterstützung  F1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Sperren  Strg+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>afterword::StepPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>afterword::StepView</name>
    <message>
        <source>Go on with it on a sheet in Letters</source>
        <translation>Auf einem Blatt unter „Briefe“ weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>A quiet sign after %Ln minutes</source>
        <translation>
            <numerusform>Ein leises Zeichen nach %Ln Minute</numerusform>
            <numerusform>Ein leises Zeichen nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, I will…</source>
        <translation>Als Nächstes werde ich&#xa0;…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back  Alt+Left</source>
        <translation>Zurück  Alt+Links</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>afterword::StrengthMeter</name>
    <message>
        <source>nothing typed yet</source>
        <translation>noch nichts getippt</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Stärke: %1</translation>
    </message>
</context>
<context>
    <name>afterword::SupportView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Zurück  Esc</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>For when it is a lot. You do not have to write anything.</source>
        <translation>Wenn es viel ist. Du brauchst nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Fünf Sinne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Your safety</source>
        <translation>Deine Sicherheit</translation>
    </message>
    <message>
        <source>Help sheet…</source>
        <translation>Hilfeblatt&#xa0;…</translation>
    </message>
    <message>
        <source>An urge to get in touch</source>
        <translation>Ein Drang, sich zu melden</translation>
    </message>
</context>
<context>
    <name>afterword::TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tag. Delete takes it off this page.</source>
        <translation>Schlagwort. Entf nimmt es von dieser Seite.</translation>
    </message>
    <message>
        <source>Person. Delete takes them off this page.</source>
        <translation>Person. Entf nimmt sie von dieser Seite.</translation>
    </message>
</context>
<context>
    <name>afterword::TakeOutPanel</name>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take these pages out again?</source>
        <translation>Diese Seiten wieder herausnehmen?</translation>
    </message>
    <message>
        <source>You changed all of them since.</source>
        <translation>Du hast sie alle seither geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Changed by you since: %n.</source>
        <translation>
            <numerusform>Seither von dir geändert: %n.</numerusform>
            <numerusform>Seither von dir geändert: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what was changed</source>
        <translation>Geändertes behalten</translation>
    </message>
    <message>
        <source>Without it, those pages go to the bin.</source>
        <translation>Sonst kommen diese Seiten in den Papierkorb.</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>All of it, or nothing.</source>
        <translation>Alles oder nichts.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>Taking them out</source>
        <translation>Werden herausgenommen</translation>
    </message>
    <message>
        <source>They are out of your journal</source>
        <translation>Sie sind nicht mehr in deinem Tagebuch</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Bringing them back</source>
        <translation>Werden zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <source>Pages here from %1: %n. The file they came from stays where it is. Tags and letters that came with them go too. Until you close the next message you can undo it.</source>
        <translation>
            <numerusform>Seiten hier aus %1: %n. Die Datei, aus der sie kommen, bleibt, wo sie ist. Schlagwörter und Briefe, die mit ihnen kamen, gehen mit. Bis du die nächste Meldung schließt, lässt es sich rückgängig machen.</numerusform>
            <numerusform>Seiten hier aus %1: %n. Die Datei, aus der sie kommen, bleibt, wo sie ist. Schlagwörter und Briefe, die mit ihnen kamen, gehen mit. Bis du die nächste Meldung schließt, lässt es sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back as they were. When you close this, they are gone from here for good. What is in the bin stays there.</source>
        <translation>„Rückgängig“ holt sie zurück, wie sie waren. Wenn du das hier schließt, sind sie endgültig weg. Was im Papierkorb ist, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>afterword::TalkPane</name>
    <message>
        <source>Country of these lines</source>
        <translation>Land dieser Stellen</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
</context>
<context>
    <name>afterword::ThemeCards</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>afterword::ThenNowPair</name>
    <message>
        <source>Two answers on two days.</source>
        <translation>Zwei Antworten an zwei Tagen.</translation>
    </message>
    <message>
        <source>Answer before</source>
        <translation>Frühere Antwort</translation>
    </message>
    <message>
        <source>The answer before this one  Alt+Left</source>
        <translation>Die Antwort vor dieser  Alt+Links</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Spätere Antwort</translation>
    </message>
    <message>
        <source>The answer after this one  Alt+Right</source>
        <translation>Die Antwort nach dieser  Alt+Rechts</translation>
    </message>
    <message>
        <source>First answer, %1</source>
        <translation>Erste Antwort, %1</translation>
    </message>
    <message>
        <source>Latest answer, %1</source>
        <translation>Neueste Antwort, %1</translation>
    </message>
    <message>
        <source>An answer between, %1</source>
        <translation>Eine Antwort dazwischen, %1</translation>
    </message>
</context>
<context>
    <name>afterword::ThenNowView</name>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineHead</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>Zurück zum Monat</translation>
    </message>
    <message>
        <source>Back to 3 months</source>
        <translation>Zurück zu 3 Monaten</translation>
    </message>
    <message>
        <source>Back to 6 months</source>
        <translation>Zurück zu 6 Monaten</translation>
    </message>
    <message>
        <source>Back to the year</source>
        <translation>Zurück zum Jahr</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Zurück zu allem</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineRoom</name>
    <message>
        <source>Saved. Anyone can open that file.</source>
        <translation>Gespeichert. Diese Datei können alle öffnen.</translation>
    </message>
    <message>
        <source>Life marks…</source>
        <translation>Ereignisse&#xa0;…</translation>
    </message>
    <message>
        <source>The mark is kept.</source>
        <translation>Das Ereignis ist notiert.</translation>
    </message>
    <message>
        <source>The mark is hidden. Life marks in the menu brings it back.</source>
        <translation>Das Ereignis ist verborgen. „Ereignisse“ im Menü holt es zurück.</translation>
    </message>
    <message>
        <source>The mark is moved to %1.</source>
        <translation>Das Ereignis ist auf den %1 verschoben.</translation>
    </message>
    <message>
        <source>The mark is taken away.</source>
        <translation>Das Ereignis ist weggenommen.</translation>
    </message>
    <message>
        <source>Mark %1…</source>
        <translation>Den %1 markieren&#xa0;…</translation>
    </message>
    <message>
        <source>Life mark “%1”…</source>
        <translation>Ereignis „%1“&#xa0;…</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Seiten vom %1</translation>
    </message>
    <message>
        <source>What is shown, and life marks</source>
        <translation>Was zu sehen ist, und Ereignisse</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Diagramm exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>The charts are put away.</source>
        <translation>Die Diagramme sind weggelegt.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>afterword::Tray</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Jetzt verbergen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>afterword::UnlockNotes</name>
    <message>
        <source>This journal lies on a network drive. It is safe there as long as only one computer has it open at a time.</source>
        <translation>Dieses Tagebuch liegt auf einem Netzlaufwerk. Dort ist es sicher, solange es immer nur auf einem Computer offen ist.</translation>
    </message>
    <message>
        <source>%1 keeps this folder in step with other places. Open the journal on one computer at a time, and let it catch up in between.</source>
        <translation>%1 gleicht diesen Ordner mit anderen Orten ab. Öffne das Tagebuch immer nur auf einem Computer, und lass es dazwischen nachkommen.</translation>
    </message>
    <message>
        <source>This file has a second name somewhere. Open it by one name only.</source>
        <translation>Diese Datei hat irgendwo einen zweiten Namen. Öffne sie nur unter einem Namen.</translation>
    </message>
    <message>
        <source>Beside this journal lies a copy of it that a sync tool set aside: %1. It may hold pages of its own. Nothing was changed.</source>
        <translation>Neben diesem Tagebuch liegt eine Kopie davon, die ein Abgleichprogramm beiseitegelegt hat: %1. Darin können eigene Seiten sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>See what is different</source>
        <translation>Ansehen, was anders ist</translation>
    </message>
</context>
<context>
    <name>afterword::UrgePage</name>
    <message>
        <source>Noted before</source>
        <translation>Schon notiert</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Von der Liste nehmen: %1</translation>
    </message>
    <message>
        <source>It is off the list.</source>
        <translation>Es ist von der Liste genommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Urges and contact</source>
        <translation>Drang und Kontakt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>You can wait with it for ten minutes, or only note it. Then you choose.</source>
        <translation>Du kannst zehn Minuten damit warten oder den Drang nur notieren. Dann wählst du.</translation>
    </message>
    <message>
        <source>What the children need can be said at any time. This page is for the rest.</source>
        <translation>Was die Kinder brauchen, kann jederzeit gesagt werden. Diese Seite ist für alles andere.</translation>
    </message>
    <message>
        <source>What is the urge?</source>
        <translation>Wozu drängt es dich?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In deinen eigenen Worten</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Oder in deinen eigenen Worten</translation>
    </message>
    <message>
        <source>How strong is it now?</source>
        <translation>Wie stark ist der Drang jetzt?</translation>
    </message>
    <message>
        <source>Wait ten minutes with it</source>
        <translation>Zehn Minuten damit warten</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Nur notieren</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Zehn Minuten</translation>
    </message>
    <message>
        <source>It is noted. Breathe with the disc, look out of the window, or do something with your hands. You can stop at any time.</source>
        <translation>Er ist notiert. Atme mit dem Kreis, schau aus dem Fenster, oder mach etwas mit den Händen. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>How much of the ten minutes has passed</source>
        <translation>Wie viel von den zehn Minuten um ist</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Five minutes have passed. How strong is it now?</source>
        <translation>Fünf Minuten sind um. Wie stark ist er jetzt?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>Noch %Ln Minute</numerusform>
            <numerusform>Noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Now you choose</source>
        <translation>Jetzt wählst du</translation>
    </message>
    <message>
        <source>All of these are fine. You can leave this out.</source>
        <translation>Alles davon ist in Ordnung. Du kannst es auch weglassen.</translation>
    </message>
    <message>
        <source>What happened, or what now?</source>
        <translation>Was ist geschehen, oder was jetzt?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>afterword::VersionsPanel</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Compared with the page now</source>
        <translation>Verglichen mit der Seite jetzt</translation>
    </message>
    <message>
        <source>Underlined: only in this version. Crossed out: only in the page as it is now.</source>
        <translation>Unterstrichen: nur in dieser Fassung. Durchgestrichen: nur auf der Seite, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Diese zurückholen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>There is none yet. What you write over or take away is kept here.</source>
        <translation>Es gibt noch keine. Was du überschreibst oder wegnimmst, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>This version could not be read from the file.</source>
        <translation>Diese Fassung ließ sich nicht aus der Datei lesen.</translation>
    </message>
    <message>
        <source>%1 was taken off this page. Only its name would come back.</source>
        <translation>%1 wurde von dieser Seite genommen. Nur der Name käme zurück.</translation>
    </message>
    <message>
        <source>These were taken off this page: %1. Only their names would come back.</source>
        <translation>Von dieser Seite wurde genommen: %1. Nur die Namen kämen zurück.</translation>
    </message>
    <message>
        <source>That could not be saved. The page is as it was.</source>
        <translation>Das ließ sich nicht speichern. Die Seite ist, wie sie war.</translation>
    </message>
    <message>
        <source>One version for each pause in the last day. For days before, the last one.</source>
        <translation>Eine Fassung für jede Pause der letzten 24 Stunden. Für die Tage davor jeweils die letzte.</translation>
    </message>
</context>
<context>
    <name>afterword::WaitPane</name>
    <message>
        <source>Breathe, or look out of the window. Then the question comes.</source>
        <translation>Atme, oder schau aus dem Fenster. Dann kommt die Frage.</translation>
    </message>
    <message>
        <source>Ask me now</source>
        <translation>Frag mich jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>how long is left</comment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::WelcomePage</name>
    <message>
        <source>Step 1 of 2</source>
        <translation>Schritt 1 von 2</translation>
    </message>
    <message>
        <source>A place for what comes after</source>
        <translation>Ein Ort für das, was danach kommt</translation>
    </message>
    <message>
        <source>Your pages are kept on this computer, locked with words only you know. No account, no upload.</source>
        <translation>Deine Seiten bleiben auf diesem Computer, gesperrt mit Worten, die nur du kennst. Kein Konto, kein Hochladen.</translation>
    </message>
    <message>
        <source>Name on the lock screen</source>
        <translation>Name auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change where the journal is kept</source>
        <translation>Ändern, wo das Tagebuch liegt</translation>
    </message>
    <message>
        <source>Create journal</source>
        <translation>Tagebuch anlegen</translation>
    </message>
    <message>
        <source>Open an existing one…</source>
        <translation>Vorhandenes öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Unterstützung  F1</translation>
    </message>
    <message>
        <source>It can’t be reset</source>
        <translation>Zurücksetzen geht nicht</translation>
    </message>
    <message>
        <source>The passphrase is the key itself, not a password checked by someone else. Nobody holds a copy, so no one can let you back in, or be made to let someone else in.</source>
        <translation>Die Passphrase ist selbst der Schlüssel, kein Passwort, das jemand anders prüft. Niemand hat eine Kopie. Deshalb kann dich niemand wieder hereinlassen, und niemand kann gezwungen werden, jemand anderen hereinzulassen.</translation>
    </message>
    <message>
        <source>A recovery sheet, on paper</source>
        <translation>Ein Wiederherstellungsblatt, auf Papier</translation>
    </message>
    <message>
        <source>Next you can print a code that opens the journal if the words slip away. Keep it somewhere that is yours alone.</source>
        <translation>Als Nächstes kannst du einen Code drucken, der das Tagebuch öffnet, wenn dir die Worte entfallen. Bewahr ihn an einem Ort auf, der nur dir gehört.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Liegt in %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt&#xa0;…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>Hilfe  Umschalt+F1</translation>
    </message>
</context>
<context>
    <name>afterword::WhenPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>When is this page about?</source>
        <translation>Zu welchem Tag gehört diese Seite?</translation>
    </message>
    <message>
        <source>The page moves there with its mood. Its words stay as they are.</source>
        <translation>Die Seite zieht mit ihrer Stimmung dorthin um. Ihre Worte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>afterword::WordChips</name>
    <message>
        <source>Unpleasant, more energy</source>
        <translation>Unangenehm, mehr Energie</translation>
    </message>
    <message>
        <source>Unpleasant, less energy</source>
        <translation>Unangenehm, weniger Energie</translation>
    </message>
    <message>
        <source>Pleasant, less energy</source>
        <translation>Angenehm, weniger Energie</translation>
    </message>
    <message>
        <source>Pleasant, more energy</source>
        <translation>Angenehm, mehr Energie</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr&#xa0;…</translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation>Weniger Wörter</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>Mehr Wörter</translation>
    </message>
</context>
<context>
    <name>afterword::WriteRoom</name>
    <message>
        <source>Start anywhere. The middle is fine.</source>
        <translation>Fang irgendwo an. Die Mitte ist auch gut.</translation>
    </message>
    <message>
        <source>This page’s text could not be read. Nothing here will be changed.</source>
        <translation>Der Text dieser Seite ließ sich nicht lesen. Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing can be written here for now. The pages are under Journal.</source>
        <translation>Hier lässt sich vorerst nichts schreiben. Die Seiten sind unter „Tagebuch“.</translation>
    </message>
    <message>
        <source>Page moved to the bin.</source>
        <translation>Die Seite ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>afterword::WriteView</name>
    <message>
        <source>Start anywhere. The middle is fine.</source>
        <translation>Fang irgendwo an. Die Mitte ist auch gut.</translation>
    </message>
    <message>
        <source>Tags of this page</source>
        <translation>Schlagwörter dieser Seite</translation>
    </message>
    <message>
        <source>People on this page</source>
        <translation>Personen auf dieser Seite</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>Wie ist es gerade?</translation>
    </message>
    <message>
        <source>How was it then?</source>
        <translation>Wie war es da?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Pick a dot</source>
        <translation>Einen Punkt wählen</translation>
    </message>
    <message>
        <source>Change the mood</source>
        <translation>Die Stimmung ändern</translation>
    </message>
</context>
<context>
    <name>afterword::YearBox</name>
    <message>
        <source>A year in days</source>
        <translation>Ein Jahr in Tagen</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Nächstes Jahr</translation>
    </message>
</context>
<context>
    <name>afterword::YearGrid</name>
    <message>
        <source>no mood noted</source>
        <translation>keine Stimmung notiert</translation>
    </message>
    <message>
        <source>A year in days, %1</source>
        <translation>Ein Jahr in Tagen, %1</translation>
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
        <translation>schlagwort</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>feel</source>
        <translation>gefühl</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>art</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>stimmung</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energie</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
</TS>
