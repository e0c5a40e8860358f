<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>A private place to write after a breakup. All you write stays in one locked file on this computer. Nothing goes online.</source>
        <translation>Un lieu à toi pour écrire après une rupture. Tout ce que tu écris reste dans un seul fichier verrouillé sur cet ordinateur. Rien ne va en ligne.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
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
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>For writing and reading.</source>
        <translation>Pour écrire et pour lire.</translation>
    </message>
    <message>
        <source>Mood marks</source>
        <translation>Repères d’humeur</translation>
    </message>
    <message>
        <source>Show a notch as well</source>
        <translation>Montrer aussi une encoche</translation>
    </message>
    <message>
        <source>A short line in each mark, higher for more pleasant.</source>
        <translation>Un petit trait dans chaque repère, plus haut quand c’est plus agréable.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les mouvements</translation>
    </message>
    <message>
        <source>Follows the system unless you turn it on here.</source>
        <translation>Suit le système, sauf si tu l’actives ici.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of Afterword</source>
        <translation>Langue d’Afterword</translation>
    </message>
    <message>
        <source>It changes when the journal is locked. Your own words stay as they are.</source>
        <translation>Elle change quand le journal se verrouille. Tes propres mots restent comme ils sont.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Copies are locked with the same passphrase.</source>
        <translation>Les copies sont verrouillées avec la même phrase de passe.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Il n’y a pas encore de copie.</translation>
    </message>
    <message>
        <source>Last copy on %1, %2.</source>
        <translation>Dernière copie le %1, %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Making a copy and reading it back…</source>
        <translation>Copie en cours, puis relecture…</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>Arrêté. Aucune copie n’a été faite.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>The copy is on its way…</source>
        <translation>La copie est en route…</translation>
    </message>
    <message>
        <source>It lies beside this journal now: %1. Lock, then choose &quot;Another journal&quot; to look into it.</source>
        <translation>Elle est maintenant à côté de ce journal&#x202f;: %1. Verrouille, puis choisis «&#x202f;Un autre journal&#x202f;» pour regarder dedans.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Choisir une copie…</translation>
    </message>
    <message>
        <source>Bring back from a copy</source>
        <translation>Restaurer depuis une copie</translation>
    </message>
    <message>
        <source>It opens beside this one, so nothing is lost.</source>
        <translation>Elle s’ouvre à côté de celui-ci, donc rien ne se perd.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>Il n’y a pas encore de copie</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Bring in pages</source>
        <translation>Importer des pages</translation>
    </message>
    <message>
        <source>From another diary or a folder of notes. You see what is in it first, and a second time adds nothing.</source>
        <translation>D’un autre journal ou d’un dossier de notes. Tu vois d’abord ce qu’il y a dedans, et une deuxième fois n’ajoute rien.</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Keep copies automatically</source>
        <translation>Garder des copies automatiquement</translation>
    </message>
    <message>
        <source>Checked copies, made while you are away: seven days and four weeks are kept.</source>
        <translation>Des copies vérifiées, faites pendant ton absence&#x202f;: sept jours et quatre semaines sont gardés.</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Venu d’ailleurs</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>That passphrase does not open the file.</source>
        <translation>Cette phrase de passe n’ouvre pas le fichier.</translation>
    </message>
    <message>
        <source>It is the one of the other program. Type it once more.</source>
        <translation>C’est celle de l’autre programme. Tape-la encore une fois.</translation>
    </message>
    <message>
        <source>The file breaks off, or part of it is damaged.</source>
        <translation>Le fichier s’interrompt, ou une partie en est abîmée.</translation>
    </message>
    <message>
        <source>Nothing came in. Export it from the other program once more.</source>
        <translation>Rien n’a été importé. Exporte-le encore une fois depuis l’autre programme.</translation>
    </message>
    <message>
        <source>The file was made by a newer version than Afterword knows.</source>
        <translation>Le fichier vient d’une version plus récente que celles qu’Afterword connaît.</translation>
    </message>
    <message>
        <source>Nothing came in. A newer Afterword may read it.</source>
        <translation>Rien n’a été importé. Un Afterword plus récent pourra peut-être le lire.</translation>
    </message>
    <message>
        <source>The file is larger than Afterword takes in one go.</source>
        <translation>Le fichier est plus grand que ce qu’Afterword prend en une fois.</translation>
    </message>
    <message>
        <source>Nothing came in. Export it in parts, a year at a time.</source>
        <translation>Rien n’a été importé. Exporte-le en plusieurs parties, une année à la fois.</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>Ce fichier n’existe pas, ou plus.</translation>
    </message>
    <message>
        <source>It may have a new name or place. Choose it once more.</source>
        <translation>Son nom ou sa place a peut-être changé. Choisis-le encore une fois.</translation>
    </message>
    <message>
        <source>Afterword does not know this kind of file.</source>
        <translation>Afterword ne connaît pas cette sorte de fichier.</translation>
    </message>
    <message>
        <source>Nothing came in. If you know where it is from, choose that, or export it as text or Markdown.</source>
        <translation>Rien n’a été importé. Si tu sais d’où il vient, choisis-le, ou exporte-le en texte ou en Markdown.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Nothing came in. Make some room, then try once more.</source>
        <translation>Rien n’a été importé. Fais un peu de place, puis essaie encore une fois.</translation>
    </message>
    <message>
        <source>The file cannot be read, or the journal cannot be changed.</source>
        <translation>Le fichier ne peut pas être lu, ou le journal ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Nothing came in. Look at what its folder allows.</source>
        <translation>Rien n’a été importé. Regarde ce que permet son dossier.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation>Il n’y avait pas assez de mémoire.</translation>
    </message>
    <message>
        <source>Nothing came in. Close other programs, then try once more.</source>
        <translation>Rien n’a été importé. Ferme d’autres programmes, puis essaie encore une fois.</translation>
    </message>
    <message>
        <source>The disk gave an error.</source>
        <translation>Le disque a donné une erreur.</translation>
    </message>
    <message>
        <source>Nothing came in. Check that the disk is plugged in, then try once more.</source>
        <translation>Rien n’a été importé. Vérifie que le disque est branché, puis essaie encore une fois.</translation>
    </message>
    <message>
        <source>Afterword made a mistake.</source>
        <translation>Afterword a fait une erreur.</translation>
    </message>
    <message>
        <source>Nothing came in, and your journal is as it was.</source>
        <translation>Rien n’a été importé, et ton journal est comme avant.</translation>
    </message>
    <message>
        <source>There is nothing in it that can come in.</source>
        <translation>Il n’y a rien dedans qui puisse être importé.</translation>
    </message>
    <message>
        <source>%1 new, %2 here already.</source>
        <translation>Nouveau&#x202f;: %1, déjà ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1, et %2 de plus</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un titre</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>a mood</source>
        <translation>une humeur</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>des étiquettes</translation>
    </message>
    <message>
        <source>people</source>
        <translation>des personnes</translation>
    </message>
    <message>
        <source>The file is locked by the program it came from.</source>
        <translation>Le fichier est verrouillé par le programme dont il vient.</translation>
    </message>
    <message>
        <source>Nothing came in. Save it there without a password, then choose that file. In Standard Notes it is called a decrypted backup.</source>
        <translation>Rien n’a été importé. Enregistre-le là-bas sans mot de passe, puis choisis ce fichier-là. Dans Standard Notes, cela s’appelle une sauvegarde déchiffrée («&#x202f;decrypted backup&#x202f;»).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entrée.</numerusform>
            <numerusform>%Ln entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>All are here already.</source>
        <translation>Tout est déjà ici.</translation>
    </message>
    <message>
        <source>None are here yet.</source>
        <translation>Rien de tout ça n’est encore ici.</translation>
    </message>
    <message>
        <source>Could not be read: %1. What is in there is kept as files on a page of its own.</source>
        <translation>Illisible&#x202f;: %1. Ce qu’il y a dedans est gardé sous forme de fichiers, sur une page à part.</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>More marks, taller bar</source>
        <translation>Plus de repères, barre plus haute</translation>
    </message>
    <message>
        <source>More energy, bigger dot</source>
        <translation>Plus d’énergie, point plus gros</translation>
    </message>
    <message>
        <source>Squares are about the whole day.</source>
        <translation>Les carrés parlent de la journée entière.</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>Envie</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--feel goes with --mood.</source>
        <translation>--feel va avec --mood.</translation>
    </message>
    <message>
        <source>--mood is like -2,1: P from -3 to 3, E from -2 to 2.</source>
        <translation>--mood s’écrit comme -2,1&#x202f;: P de -3 à 3, E de -2 à 2.</translation>
    </message>
    <message>
        <source>--feel takes up to three words.</source>
        <translation>--feel prend jusqu’à trois mots.</translation>
    </message>
    <message>
        <source>--kind is page, log or checkin.</source>
        <translation>--kind est page, log ou checkin.</translation>
    </message>
    <message>
        <source>--at is a time like 2026-03-29T21:30 or 2026-03-29T21:30:00+02:00.</source>
        <translation>--at est un moment comme 2026-03-29T21:30 ou 2026-03-29T21:30:00+02:00.</translation>
    </message>
    <message>
        <source>The title is too long. It can have 1000 letters.</source>
        <translation>Le titre est trop long. Il peut avoir 1000 lettres.</translation>
    </message>
    <message>
        <source>Write, then press Ctrl+D on an empty line.</source>
        <translation>Écris, puis appuie sur Ctrl+D sur une ligne vide.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, or longer than 4 million bytes. Nothing was changed.</source>
        <translation>Le texte n’est pas en UTF-8, ou dépasse 4 millions d’octets. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to keep: no text, no title and no mood.</source>
        <translation>Il n’y a rien à garder&#x202f;: ni texte, ni titre, ni humeur.</translation>
    </message>
    <message>
        <source>The shells are bash, zsh and fish.</source>
        <translation>Les shells sont bash, zsh et fish.</translation>
    </message>
    <message>
        <source>The output could not be written. Look where it was sent to.</source>
        <translation>La sortie n’a pas pu être écrite. Regarde où elle était envoyée.</translation>
    </message>
    <message>
        <source>Try: afterword-cli --help</source>
        <translation>Essaie&#x202f;: afterword-cli --help</translation>
    </message>
    <message>
        <source>That passphrase or code does not open this journal. Check capitals and the keyboard layout, and try again.</source>
        <translation>Cette phrase de passe ou ce code n’ouvre pas ce journal. Vérifie les majuscules et la disposition du clavier, puis réessaie.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be opened. Use a backup, and keep this file as it is.</source>
        <translation>Le fichier est abîmé et ne peut pas être ouvert. Prends une sauvegarde, et garde ce fichier comme il est.</translation>
    </message>
    <message>
        <source>This is not an Afterword journal. Check the file&apos;s name.</source>
        <translation>Ce n’est pas un journal Afterword. Vérifie le nom du fichier.</translation>
    </message>
    <message>
        <source>A newer Afterword made this file. Update to open it.</source>
        <translation>Un Afterword plus récent a fait ce fichier. Fais la mise à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The key cost is outside the limits: 3 to 16 passes over 64 to 1024 MiB, at most half of this computer&apos;s memory.</source>
        <translation>Le coût de la clé est hors des limites&#x202f;: de 3 à 16 passes sur 64 à 1024 MiB, au plus la moitié de la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>This journal is open in another place. Close it there first.</source>
        <translation>Ce journal est ouvert ailleurs. Ferme-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>You have no permission to read or write here. Change it, or copy the file to another folder.</source>
        <translation>Tu n’as pas le droit de lire ou d’écrire ici. Change ce droit, ou copie le fichier dans un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space.</source>
        <translation>Le disque est plein. Rien n’a été modifié. Libère un peu de place.</translation>
    </message>
    <message>
        <source>The file was moved meanwhile. Nothing was changed.</source>
        <translation>Le fichier a été déplacé entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such file. Check its name.</source>
        <translation>Ce fichier n’existe pas. Vérifie son nom.</translation>
    </message>
    <message>
        <source>This copy is older than the one last open here.</source>
        <translation>Cette copie est plus ancienne que la dernière ouverte ici.</translation>
    </message>
    <message>
        <source>That could not be understood, or is too long.</source>
        <translation>Cela n’a pas pu être compris, ou c’est trop long.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is too little free memory. Close other programs.</source>
        <translation>Il y a trop peu de mémoire libre. Ferme d’autres programmes.</translation>
    </message>
    <message>
        <source>The disk answered with an error. Check it and try again.</source>
        <translation>Le disque a répondu par une erreur. Vérifie-le, puis réessaie.</translation>
    </message>
    <message>
        <source>Something broke here, and it is our fault. Try again.</source>
        <translation>Quelque chose s’est cassé ici, et c’est notre faute. Réessaie.</translation>
    </message>
    <message>
        <source>There is something of that name already. Nothing was written.</source>
        <translation>Il y a déjà quelque chose de ce nom. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no such folder. Nothing was written.</source>
        <translation>Ce dossier n’existe pas. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>That place cannot be written to. Nothing was written.</source>
        <translation>On ne peut pas écrire à cet endroit. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A page does not open, so nothing was written. &quot;check --deep&quot; says more; &quot;rescue&quot; saves what opens.</source>
        <translation>Une page ne s’ouvre pas, donc rien n’a été écrit. «&#x202f;check --deep&#x202f;» en dit plus&#x202f;; «&#x202f;rescue&#x202f;» sauve ce qui s’ouvre.</translation>
    </message>
    <message>
        <source>--format is one of those that &quot;formats&quot; lists as written.</source>
        <translation>--format est l’un de ceux que «&#x202f;formats&#x202f;» donne comme écrits.</translation>
    </message>
    <message>
        <source>--out PATH says where to write.</source>
        <translation>--out PATH dit où écrire.</translation>
    </message>
    <message>
        <source>The copy is not locked: anyone who has it can read it.</source>
        <translation>La copie n’est pas verrouillée&#x202f;: toute personne qui l’a peut la lire.</translation>
    </message>
    <message>
        <source>pages written: %1</source>
        <translation>pages écrites&#x202f;: %1</translation>
    </message>
    <message>
        <source>--mood is like meh=0: a word of the source, then -3 to 3.</source>
        <translation>--mood s’écrit comme bof=0&#x202f;: un mot de la source, puis de -3 à 3.</translation>
    </message>
    <message>
        <source>There is no format of that name to read. &quot;formats&quot; lists them.</source>
        <translation>Aucun format à lire ne porte ce nom. «&#x202f;formats&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>--%1 needs the number of an open descriptor.</source>
        <translation>--%1 demande le numéro d’un descripteur ouvert.</translation>
    </message>
    <message>
        <source>Left over from an import</source>
        <translation>Reste d’un import</translation>
    </message>
    <message>
        <source>The file is locked. Give its passphrase with --source-passphrase-fd N. Nothing came in.</source>
        <translation>Le fichier est verrouillé. Donne sa phrase de passe avec --source-passphrase-fd N. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file was made by a newer version. Nothing came in.</source>
        <translation>Le fichier vient d’une version plus récente. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is too large, or packed beyond reason. Nothing came in.</source>
        <translation>Le fichier est trop grand, ou compressé au-delà du raisonnable. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file breaks off or is damaged. Nothing came in.</source>
        <translation>Le fichier s’interrompt ou est abîmé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is not in that format. Nothing came in.</source>
        <translation>Le fichier n’est pas dans ce format. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>No format fits this file. Name one with --format; &quot;formats&quot; lists them.</source>
        <translation>Aucun format ne convient à ce fichier. Nommes-en un avec --format&#x202f;; «&#x202f;formats&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>read %1, new %2, already there %3, not understood %4</source>
        <translation>lu %1, nouveau %2, déjà là %3, pas compris %4</translation>
    </message>
    <message>
        <source>To take it out again: --undo %1</source>
        <translation>Pour le retirer&#x202f;: --undo %1</translation>
    </message>
    <message>
        <source>--undo takes the id that an import gave.</source>
        <translation>--undo prend l’identifiant qu’un import a donné.</translation>
    </message>
    <message>
        <source>There is nothing of that import here.</source>
        <translation>Il n’y a rien de cet import ici.</translation>
    </message>
    <message>
        <source>taken out %1, changed since and kept %2</source>
        <translation>retiré %1, modifié depuis et gardé %2</translation>
    </message>
    <message>
        <source>These words for moods have no number and come in without a mark: %1. Give one with --mood WORD=P.</source>
        <translation>Ces mots d’humeur n’ont pas de nombre et sont importés sans repère&#x202f;: %1. Donnes-en un avec --mood WORD=P.</translation>
    </message>
    <message>
        <source>--undo takes no file to read.</source>
        <translation>--undo ne prend aucun fichier à lire.</translation>
    </message>
    <message>
        <source>Which file or folder?</source>
        <translation>Quel fichier ou dossier&#x202f;?</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lire, écrire</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>--kdf is like 3,256: passes and MiB.</source>
        <translation>--kdf s’écrit comme 3,256&#x202f;: passes et MiB.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged. Nothing was changed. Look with: afterword-cli check --deep</source>
        <translation>Une partie de ce journal est abîmée. Rien n’a été modifié. Regarde avec&#x202f;: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older copies of this file, backups too, still open with the old one; if someone may know it, use: afterword-cli rekey</source>
        <translation>La phrase de passe est changée. Les copies plus anciennes de ce fichier, sauvegardes comprises, s’ouvrent encore avec l’ancienne&#x202f;; si quelqu’un la connaît peut-être, utilise&#x202f;: afterword-cli rekey</translation>
    </message>
    <message>
        <source>Everything has new keys. Older copies of this file, backups too, still open with the old passphrase and code.</source>
        <translation>Tout a de nouvelles clés. Les copies plus anciennes de ce fichier, sauvegardes comprises, s’ouvrent encore avec l’ancienne phrase de passe et l’ancien code.</translation>
    </message>
    <message>
        <source>Write this recovery code on paper. It opens the journal when the passphrase is lost, and it is not shown again.</source>
        <translation>Écris ce code de secours sur papier. Il ouvre le journal quand la phrase de passe est perdue, et il n’est plus montré ensuite.</translation>
    </message>
    <message>
        <source>The other copy has a save that was cut off. Open it once in Afterword, close it, and merge then.</source>
        <translation>L’autre copie contient un enregistrement interrompu. Ouvre-la une fois dans Afterword, ferme-la, puis fusionne.</translation>
    </message>
    <message>
        <source>The other file is another journal, not a copy of this one. Nothing was changed.</source>
        <translation>L’autre fichier est un autre journal, pas une copie de celui-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The other copy has keys of its own.</source>
        <translation>L’autre copie a ses propres clés.</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Tout est déjà ici.</translation>
    </message>
    <message>
        <source>Pages that only the other had</source>
        <translation>Pages que seule l’autre avait</translation>
    </message>
    <message>
        <source>Pages that are newer there</source>
        <translation>Pages plus récentes là-bas</translation>
    </message>
    <message>
        <source>Pages joined, without two texts</source>
        <translation>Pages réunies, sans deux textes</translation>
    </message>
    <message>
        <source>Pages kept twice</source>
        <translation>Pages gardées en double</translation>
    </message>
    <message>
        <source>Letters, new or newer</source>
        <translation>Lettres, nouvelles ou plus récentes</translation>
    </message>
    <message>
        <source>Letters let go in the other copy</source>
        <translation>Lettres que tu as laissées partir dans l’autre copie</translation>
    </message>
    <message>
        <source>Other things kept twice</source>
        <translation>Autres choses gardées en double</translation>
    </message>
    <message>
        <source>Tags, people, marks, urges, paths and the like</source>
        <translation>Étiquettes, personnes, repères, envies, parcours et autres</translation>
    </message>
    <message>
        <source>Older texts of pages</source>
        <translation>Textes plus anciens de pages</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Kept twice: %1 %2</source>
        <translation>Gardé en double&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>Could not be brought over, and stay in the other copy: %1</source>
        <translation>N’a pas pu être repris, et reste dans l’autre copie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Both names are of one file.</source>
        <translation>Les deux noms désignent un même fichier.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Use --passphrase-fd.</source>
        <translation>Il n’y a pas de terminal où demander la phrase de passe. Utilise --passphrase-fd.</translation>
    </message>
    <message>
        <source>Use either --passphrase-fd or --recovery-fd, not both.</source>
        <translation>Utilise soit --passphrase-fd, soit --recovery-fd, pas les deux.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>A passphrase is 1 to 1024 bytes of UTF-8 text.</source>
        <translation>Une phrase de passe a de 1 à 1024 octets de texte UTF-8.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was done. Try again.</source>
        <translation>Les deux ne sont pas pareilles. Rien n’a été fait. Réessaie.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged; the rest is shown. Look with: afterword-cli check --deep</source>
        <translation>Une partie de ce journal est abîmée&#x202f;; le reste est montré. Regarde avec&#x202f;: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>There is already a file of that name. Nothing was changed. Choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Rien n’a été modifié. Choisis un autre nom.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first.</source>
        <translation>Ce dossier n’existe pas. Crée-le d’abord.</translation>
    </message>
    <message>
        <source>Mood: %1, energy %2</source>
        <translation>Humeur&#x202f;: %1, énergie %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#x202f;: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personnes&#x202f;: %1</translation>
    </message>
    <message>
        <source>--%1 is a day like 2026, 2026-03, 2026-03-29 or today.</source>
        <translation>--%1 est un jour comme 2026, 2026-03, 2026-03-29 ou today.</translation>
    </message>
    <message>
        <source>--kind is page, log, checkin or answer.</source>
        <translation>--kind est page, log, checkin ou answer.</translation>
    </message>
    <message>
        <source>More than one page begins with that id. Give more of it.</source>
        <translation>Plusieurs pages commencent par cet identifiant. Donnes-en plus.</translation>
    </message>
    <message>
        <source>There is no page with that id. See: afterword-cli list</source>
        <translation>Aucune page n’a cet identifiant. Voir&#x202f;: afterword-cli list</translation>
    </message>
    <message>
        <source>An id is 32 of 0-9 and a-f, or its first 8 or more.</source>
        <translation>Un identifiant a 32 signes parmi 0-9 et a-f, ou ses 8 premiers ou plus.</translation>
    </message>
    <message>
        <source>The text of this page is damaged. Look for it in a backup.</source>
        <translation>Le texte de cette page est abîmé. Cherche-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Search for what?</source>
        <translation>Chercher quoi&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; was searched as text.</source>
        <translation>«&#x202f;%1:&#x202f;» a été cherché comme du texte.</translation>
    </message>
    <message>
        <source>Use either --csv or --json, not both.</source>
        <translation>Utilise soit --csv, soit --json, pas les deux.</translation>
    </message>
    <message>
        <source>The file was saved by another program. Look once more.</source>
        <translation>Le fichier a été enregistré par un autre programme. Regarde encore une fois.</translation>
    </message>
    <message>
        <source>The list of the last save is lost. What opens is shown; whether something is missing cannot be known.</source>
        <translation>La liste du dernier enregistrement est perdue. Ce qui s’ouvre est montré&#x202f;; on ne peut pas savoir s’il manque quelque chose.</translation>
    </message>
    <message>
        <source>Some rows do not open.</source>
        <translation>Certaines lignes ne s’ouvrent pas.</translation>
    </message>
    <message>
        <source>Rows of the last save are missing. The rest opens.</source>
        <translation>Des lignes du dernier enregistrement manquent. Le reste s’ouvre.</translation>
    </message>
    <message>
        <source>There are rows that the last save did not have.</source>
        <translation>Il y a des lignes que le dernier enregistrement n’avait pas.</translation>
    </message>
    <message>
        <source>All rows open, but some come from an older copy of the file.</source>
        <translation>Toutes les lignes s’ouvrent, mais certaines viennent d’une copie plus ancienne du fichier.</translation>
    </message>
    <message>
        <source>The locks are not those of the last save. An old passphrase or code may open this file again.</source>
        <translation>Les verrous ne sont pas ceux du dernier enregistrement. Une ancienne phrase de passe ou un ancien code ouvre peut-être de nouveau ce fichier.</translation>
    </message>
    <message>
        <source>The start of the file is not that of the last save.</source>
        <translation>Le début du fichier n’est pas celui du dernier enregistrement.</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>En bon état.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Damaged: %1 %2</source>
        <translation>Abîmé&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Keep this file as it is, and open a backup beside it.</source>
        <translation>Garde ce fichier comme il est, et ouvre une sauvegarde à côté.</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Pages du fichier</translation>
    </message>
    <message>
        <source>Empty or lost pages</source>
        <translation>Pages vides ou perdues</translation>
    </message>
    <message>
        <source>Records saved</source>
        <translation>Éléments enregistrés</translation>
    </message>
    <message>
        <source>Texts and parts of files saved</source>
        <translation>Textes et morceaux de fichiers enregistrés</translation>
    </message>
    <message>
        <source>Rows that do not open</source>
        <translation>Lignes qui ne s’ouvrent pas</translation>
    </message>
    <message>
        <source>Found in two versions</source>
        <translation>Trouvées en deux versions</translation>
    </message>
    <message>
        <source>This is all of the last save.</source>
        <translation>C’est tout le dernier enregistrement.</translation>
    </message>
    <message>
        <source>Rows of the last save that are not here</source>
        <translation>Lignes du dernier enregistrement qui ne sont pas ici</translation>
    </message>
    <message>
        <source>The list of the last save is lost: what is missing cannot be counted.</source>
        <translation>La liste du dernier enregistrement est perdue&#x202f;: ce qui manque ne peut pas être compté.</translation>
    </message>
    <message>
        <source>--to needs a folder.</source>
        <translation>--to demande un dossier.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged, so no backup was made. Look with: afterword-cli check --deep</source>
        <translation>Une partie de ce journal est abîmée, donc aucune sauvegarde n’a été faite. Regarde avec&#x202f;: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>makes a journal and prints its recovery code once</source>
        <translation>crée un journal et affiche une fois son code de secours</translation>
    </message>
    <message>
        <source>adds a page with the text of standard input; prints its id</source>
        <translation>ajoute une page avec le texte de l’entrée standard&#x202f;; affiche son identifiant</translation>
    </message>
    <message>
        <source>lists pages, newest first</source>
        <translation>liste les pages, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>prints one page; the first 8 characters of its id are enough</source>
        <translation>affiche une page&#x202f;; les 8 premiers signes de son identifiant suffisent</translation>
    </message>
    <message>
        <source>finds pages: words, &quot;a phrase&quot;, -not, OR, tag: person: feel: kind: mood: energy: after: before: on: has:</source>
        <translation>trouve des pages&#x202f;: mots, &quot;une expression&quot;, -sans, OR, tag: person: feel: kind: mood: energy: after: before: on: has:</translation>
    </message>
    <message>
        <source>prints every mood mark, oldest first</source>
        <translation>affiche chaque repère d’humeur, les plus anciens d’abord</translation>
    </message>
    <message>
        <source>takes in what you wrote elsewhere; --undo ID takes it out</source>
        <translation>importe ce que tu as écrit ailleurs&#x202f;; --undo ID le retire</translation>
    </message>
    <message>
        <source>writes a copy that anyone can read, as one of the formats</source>
        <translation>écrit une copie que tout le monde peut lire, dans l’un des formats</translation>
    </message>
    <message>
        <source>prints what can be read and written</source>
        <translation>affiche ce qui peut être lu et écrit</translation>
    </message>
    <message>
        <source>looks for damage; --deep opens every row and reads every page</source>
        <translation>cherche ce qui est abîmé&#x202f;; --deep ouvre chaque ligne et lit chaque page</translation>
    </message>
    <message>
        <source>makes a copy in a folder, opens every row of it, prints its path</source>
        <translation>fait une copie dans un dossier, en ouvre chaque ligne, affiche son chemin</translation>
    </message>
    <message>
        <source>saves what still opens in a broken file to a new one (exit 1: not all)</source>
        <translation>sauve dans un nouveau fichier ce qui s’ouvre encore dans un fichier cassé (sortie 1&#x202f;: pas tout)</translation>
    </message>
    <message>
        <source>takes what OTHER, a copy of FILE, has and FILE has not; of two texts both are kept</source>
        <translation>reprend ce qu’OTHER, une copie de FILE, a et que FILE n’a pas&#x202f;; de deux textes, les deux sont gardés</translation>
    </message>
    <message>
        <source>prints what opens the journal and at what cost; no passphrase</source>
        <translation>affiche ce qui ouvre le journal et à quel coût&#x202f;; sans phrase de passe</translation>
    </message>
    <message>
        <source>changes the passphrase; older copies still open with the old one</source>
        <translation>change la phrase de passe&#x202f;; les copies plus anciennes s’ouvrent encore avec l’ancienne</translation>
    </message>
    <message>
        <source>gives everything new keys, when someone may know the old one; prints a new code for paper</source>
        <translation>donne de nouvelles clés à tout, quand quelqu’un connaît peut-être l’ancienne&#x202f;; affiche un nouveau code pour le papier</translation>
    </message>
    <message>
        <source>makes a journal of invented pages; --entries 36500 covers ten years</source>
        <translation>crée un journal de pages inventées&#x202f;; --entries 36500 couvre dix ans</translation>
    </message>
    <message>
        <source>prints words for bash, zsh or fish to complete</source>
        <translation>affiche les mots que bash, zsh ou fish peuvent compléter</translation>
    </message>
    <message>
        <source>prints the man page</source>
        <translation>affiche la page de manuel</translation>
    </message>
    <message>
        <source>afterword-cli works on an Afterword journal without a window.</source>
        <translation>afterword-cli travaille sur un journal Afterword sans fenêtre.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Il n’y a pas d’option --%1 ici.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Il manque quelque chose&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There are more words than this command takes.</source>
        <translation>Il y a plus de mots que cette commande n’en prend.</translation>
    </message>
    <message>
        <source>The passphrase is asked for on the terminal, never taken from the command line. With --passphrase-fd N it is one line read from descriptor N (0: the first line of standard input). --recovery-fd N opens with the recovery code instead.</source>
        <translation>La phrase de passe est demandée dans le terminal, jamais lue sur la ligne de commande. Avec --passphrase-fd N, c’est une ligne lue dans le descripteur N (0&#x202f;: la première ligne de l’entrée standard). --recovery-fd N ouvre avec le code de secours à la place.</translation>
    </message>
    <message>
        <source>Days (D) are 2026, 2026-03, 2026-03-29 or today. Times are like 2026-03-29T21:30 or with an offset. --mood -2,1 is unpleasant and lively: P is -3 to 3, E is -2 to 2.</source>
        <translation>Les jours (D) sont 2026, 2026-03, 2026-03-29 ou today. Les heures sont comme 2026-03-29T21:30, ou avec un décalage. --mood -2,1 est désagréable et vif&#x202f;: P va de -3 à 3, E de -2 à 2.</translation>
    </message>
    <message>
        <source>What is put away until a later day is left out of lists, searches and moods. --away takes it in. &quot;show&quot; shows it by its id.</source>
        <translation>Ce qui est mis de côté jusqu’à un autre jour n’apparaît pas dans les listes, les recherches et les humeurs. --away le fait apparaître. «&#x202f;show&#x202f;» l’affiche par son identifiant.</translation>
    </message>
    <message>
        <source>--kdf sets what one guess at the passphrase costs: T passes (3 to 16) over MiB of memory (64 to 1024).</source>
        <translation>--kdf règle ce que coûte un seul essai de phrase de passe&#x202f;: T passes (3 à 16) sur MiB de mémoire (64 à 1024).</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 check found damage, 2 another failure, 3 wrong passphrase or code, 4 damaged beyond opening, 5 not a journal, 6 made by a newer version, 7 key cost beyond the limits, 8 cannot be written, 9 disk full, 10 in use elsewhere, 64 words not understood.</source>
        <translation>Codes de sortie&#x202f;: 0 fait, 1 check a trouvé quelque chose d’abîmé, 2 un autre échec, 3 phrase de passe ou code faux, 4 trop abîmé pour s’ouvrir, 5 pas un journal, 6 fait par une version plus récente, 7 coût de la clé hors des limites, 8 écriture impossible, 9 disque plein, 10 utilisé ailleurs, 64 mots pas compris.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande&#x202f;?</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>The file was made, but it has no code for paper.</source>
        <translation>Le fichier a été créé, mais il n’a pas de code pour le papier.</translation>
    </message>
    <message>
        <source>--entries is a number from 1 to %1.</source>
        <translation>--entries est un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>--seed is a whole number, 0 or more.</source>
        <translation>--seed est un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>%1 % of the pages</source>
        <translation>%1&#x202f;% des pages</translation>
    </message>
    <message>
        <source>The file is locked by the program it came from. Save it there once more without a password (in Standard Notes: a decrypted backup), then import that. Nothing came in.</source>
        <translation>Le fichier est verrouillé par le programme dont il vient. Enregistre-le là-bas encore une fois sans mot de passe (dans Standard Notes&#x202f;: une sauvegarde déchiffrée, «&#x202f;decrypted backup&#x202f;»), puis importe ce fichier-là. Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>Days with more than one part: %n. Each comes in as one page; --parts makes a page of each part.</source>
        <translation>
            <numerusform>Jours en plusieurs parties&#x202f;: %n. Chacun arrive comme une seule page&#x202f;; --parts fait une page de chaque partie.</numerusform>
            <numerusform>Jours en plusieurs parties&#x202f;: %n. Chacun arrive comme une seule page&#x202f;; --parts fait une page de chaque partie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This is a sample. Its passphrase: %1</source>
        <translation>Ceci est un exemple. Sa phrase de passe&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message>
        <source>The journal is erased from this place.</source>
        <translation>Le journal est effacé de cet endroit.</translation>
    </message>
    <message>
        <source>The file could not be removed. It is still here, locked as before.</source>
        <translation>Le fichier n’a pas pu être supprimé. Il est encore ici, verrouillé comme avant.</translation>
    </message>
    <message>
        <source>The journal is erased. Some of its copies could not be removed and still open with the old passphrase.</source>
        <translation>Le journal est effacé. Certaines de ses copies n’ont pas pu être supprimées et s’ouvrent encore avec l’ancienne phrase de passe.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>For a therapist</source>
        <translation>Pour une thérapie</translation>
    </message>
    <message>
        <source>The pages on paper or as a PDF, for someone who is to read them with you. You see each sheet before it is saved or printed.</source>
        <translation>Les pages sur papier ou en PDF, pour une personne qui va les lire avec toi. Tu vois chaque feuille avant de l’enregistrer ou de l’imprimer.</translation>
    </message>
    <message>
        <source>Print, or a PDF of the pages</source>
        <translation>Imprimer, ou un PDF des pages</translation>
    </message>
    <message>
        <source>The pages one after the other. You see each sheet before it is saved or printed.</source>
        <translation>Les pages l’une après l’autre. Tu vois chaque feuille avant de l’enregistrer ou de l’imprimer.</translation>
    </message>
    <message>
        <source>Book (PDF)</source>
        <translation>Livre (PDF)</translation>
    </message>
    <message>
        <source>With a title page, and each month on a page of its own. You see each sheet before it is saved or printed.</source>
        <translation>Avec une page de titre, et chaque mois sur une page à part. Tu vois chaque feuille avant de l’enregistrer ou de l’imprimer.</translation>
    </message>
    <message>
        <source>One file that other programs show. It cannot be brought back in.</source>
        <translation>Un fichier que d’autres programmes montrent. Il ne peut pas être réimporté.</translation>
    </message>
    <message>
        <source>All there is to know of them. Afterword can bring it back in.</source>
        <translation>Tout ce qu’il y a à en savoir. Afterword peut le réimporter.</translation>
    </message>
    <message>
        <source>A new folder with a file for each page.</source>
        <translation>Un nouveau dossier avec un fichier pour chaque page.</translation>
    </message>
    <message>
        <source>To move to another program.</source>
        <translation>Pour passer à un autre programme.</translation>
    </message>
    <message>
        <source>Moods (CSV)</source>
        <translation>Humeurs (CSV)</translation>
    </message>
    <message>
        <source>A table of the moods on these pages, with the words chosen for them. No title and no text.</source>
        <translation>Un tableau des humeurs de ces pages, avec les mots choisis pour elles. Ni titre ni texte.</translation>
    </message>
    <message>
        <source>There is something of that name already, and it was left as it is. Choose another name.</source>
        <translation>Il y a déjà quelque chose de ce nom, et rien n’y a été changé. Choisis un autre nom.</translation>
    </message>
    <message>
        <source>That folder does not allow new files. Choose another one.</source>
        <translation>Ce dossier n’accepte pas de nouveaux fichiers. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>There is not enough room there. What was begun is removed. Make some room, or choose another place.</source>
        <translation>Il n’y a pas assez de place à cet endroit. Ce qui était commencé est enlevé. Fais un peu de place, ou choisis un autre endroit.</translation>
    </message>
    <message>
        <source>That folder is not there any more. If it is on a stick or another disk, plug it in again, or choose another place.</source>
        <translation>Ce dossier n’est plus là. S’il est sur une clé ou un autre disque, rebranche l’appareil, ou choisis un autre endroit.</translation>
    </message>
    <message>
        <source>A page could not be read whole from the journal. A backup may still have it. The pages of other days can leave without it.</source>
        <translation>Une page n’a pas pu être lue en entier dans le journal. Une sauvegarde l’a peut-être encore. Les pages d’autres jours peuvent sortir sans elle.</translation>
    </message>
    <message>
        <source>There was not enough memory for this. Fewer pages at once may work.</source>
        <translation>Il n’y avait pas assez de mémoire pour cela. Avec moins de pages à la fois, cela marchera peut-être.</translation>
    </message>
    <message>
        <source>The disk did not take it. What was begun is removed. Another place may work.</source>
        <translation>Le disque ne l’a pas pris. Ce qui était commencé est enlevé. À un autre endroit, cela marchera peut-être.</translation>
    </message>
    <message>
        <source>It did not work this time. The journal is as it was. Try once more, or choose another place.</source>
        <translation>Cela n’a pas marché cette fois. Le journal est comme avant. Essaie encore une fois, ou choisis un autre endroit.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is larger than 100 MB, the most that fits into a page. A smaller copy of it will go in.</source>
        <translation>%1 dépasse 100 Mo, le plus qu’une page peut contenir. Une copie plus petite entrera.</translation>
    </message>
    <message>
        <source>%1 was not added. Folders cannot go into a page, and a file that is still being written can go in once it is done.</source>
        <translation>%1 n’a pas été ajouté. Un dossier ne peut pas entrer dans une page, et un fichier encore en cours d’écriture peut entrer une fois fini.</translation>
    </message>
    <message>
        <source>%1 is not there now. It may have a new name or place.</source>
        <translation>%1 n’est plus là. Son nom ou sa place a peut-être changé.</translation>
    </message>
    <message>
        <source>%1 was not added. This computer does not allow reading it, or the journal cannot be written.</source>
        <translation>%1 n’a pas été ajouté. Cet ordinateur ne permet pas de le lire, ou on ne peut pas écrire dans le journal.</translation>
    </message>
    <message>
        <source>%1 was not added: the disk is full. Make some room, then add it once more.</source>
        <translation>%1 n’a pas été ajouté&#x202f;: le disque est plein. Fais un peu de place, puis ajoute-le encore une fois.</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>%1 was not added: reading or saving it did not work. Your page is as it was. Try once more.</source>
        <translation>%1 n’a pas été ajouté&#x202f;: la lecture ou l’enregistrement n’a pas marché. Ta page est comme avant. Essaie encore une fois.</translation>
    </message>
    <message>
        <source>That folder does not allow new files. Choose another one.</source>
        <translation>Ce dossier n’accepte pas de nouveaux fichiers. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>There is not enough room for the copy there. Choose another place.</source>
        <translation>Il n’y a pas assez de place pour la copie à cet endroit. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>%1 could not be read whole from the journal, so no copy was made. A backup may still have it.</source>
        <translation>%1 n’a pas pu être lu en entier dans le journal, donc aucune copie n’a été faite. Une sauvegarde l’a peut-être encore.</translation>
    </message>
    <message>
        <source>The copy could not be made. Try another place.</source>
        <translation>La copie n’a pas pu être faite. Essaie un autre endroit.</translation>
    </message>
    <message>
        <source>Save a copy of %1?</source>
        <translation>Enregistrer une copie de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>La garder dedans</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy of %1 is saved.</source>
        <translation>Une copie de %1 est enregistrée.</translation>
    </message>
    <message>
        <source>The copy is outside the journal. Anyone who uses this computer can open it, and locking does not hide it.</source>
        <translation>La copie se trouve hors du journal. Toute personne qui utilise cet ordinateur peut l’ouvrir, et verrouiller ne la cache pas.</translation>
    </message>
</context>
<context>
    <name>FormatName</name>
    <message>
        <source>Day One (plain text)</source>
        <translation>Day One (texte brut)</translation>
    </message>
    <message>
        <source>Joplin (JEX or RAW)</source>
        <translation>Joplin (JEX ou RAW)</translation>
    </message>
    <message>
        <source>Markdown (folder)</source>
        <translation>Markdown (dossier)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Afterword (JSON and files in a zip)</source>
        <translation>Afterword (JSON et fichiers dans un zip)</translation>
    </message>
</context>
<context>
    <name>FreshBackup</name>
    <message>
        <source>Making a fresh backup…</source>
        <translation>Nouvelle sauvegarde en cours…</translation>
    </message>
    <message>
        <source>The old backups are gone. A fresh one takes their place.</source>
        <translation>Les anciennes sauvegardes ne sont plus là. Une nouvelle prend leur place.</translation>
    </message>
    <message>
        <source>A fresh backup is made. Some old ones could not be removed.</source>
        <translation>Une nouvelle sauvegarde est faite. Certaines anciennes n’ont pas pu être enlevées.</translation>
    </message>
    <message>
        <source>Replace the backups too?</source>
        <translation>Remplacer aussi les sauvegardes&#x202f;?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>The backups Afterword made can hold what was erased. A fresh one can take their place now. Copies made by other programs may remain.</source>
        <translation>Les sauvegardes faites par Afterword peuvent contenir ce qui a été effacé. Une nouvelle peut prendre leur place maintenant. Les copies faites par d’autres programmes sont hors de sa portée.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Your people</source>
        <translation>Tes personnes</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Someone to talk to, %1</source>
        <translation>Quelqu’un à qui parler, %1</translation>
    </message>
    <message>
        <source>For when it is a lot</source>
        <translation>Quand ça fait beaucoup</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirer</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Cinq sens</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>Feuille d’aide</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>kept copy</source>
        <translation>copie gardée</translation>
    </message>
    <message>
        <source>kept copy %1</source>
        <translation>copie gardée %1</translation>
    </message>
</context>
<context>
    <name>JournalMenu</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Open a journal…</source>
        <translation>Ouvrir un journal…</translation>
    </message>
    <message>
        <source>New journal…</source>
        <translation>Nouveau journal…</translation>
    </message>
</context>
<context>
    <name>JournalsPage</name>
    <message>
        <source>This journal</source>
        <translation>Ce journal</translation>
    </message>
    <message>
        <source>Where its file is</source>
        <translation>Où se trouve son fichier</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Vers un autre ordinateur</translation>
    </message>
    <message>
        <source>A checked copy, and what to do with it there.</source>
        <translation>Une copie vérifiée, et quoi en faire là-bas.</translation>
    </message>
    <message>
        <source>Show it when Afterword starts</source>
        <translation>Le montrer au démarrage d’Afterword</translation>
    </message>
    <message>
        <source>Other journals</source>
        <translation>Autres journaux</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>En ouvrir un autre</translation>
    </message>
    <message>
        <source>This one is saved and locked first.</source>
        <translation>Celui-ci est d’abord enregistré et verrouillé.</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Pour de bon</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase this journal</source>
        <translation>Effacer ce journal</translation>
    </message>
    <message>
        <source>Its file is overwritten and removed from this place.</source>
        <translation>Son fichier est écrasé, puis supprimé de cet endroit.</translation>
    </message>
    <message>
        <source>It is open for reading only, so it cannot be erased from here.</source>
        <translation>Il est ouvert en lecture seule, donc il ne peut pas être effacé d’ici.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>When this is off, nothing notes where its file is. You choose the file each time.</source>
        <translation>Si c’est désactivé, rien ne note où se trouve le fichier. Tu le choisis à chaque fois.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Getting in</source>
        <translation>Ouverture du journal</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Someone may know it</source>
        <translation>Quelqu’un la connaît peut-être</translation>
    </message>
    <message>
        <source>Changing the passphrase keeps the same lock. New keys change the lock: old words and old codes then open nothing here.</source>
        <translation>Changer la phrase de passe garde le même verrou. De nouvelles clés changent le verrou&#x202f;: les anciens mots et les anciens codes n’ouvrent alors plus rien ici.</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a new passphrase when you like.</source>
        <translation>Le journal s’est ouvert avec le code de secours. Choisis une nouvelle phrase de passe quand tu veux.</translation>
    </message>
    <message>
        <source>You need the current one to change it.</source>
        <translation>Il te faut l’actuelle pour la changer.</translation>
    </message>
    <message>
        <source>Last changed on %1. You need the current one to change it.</source>
        <translation>Dernier changement le %1. Il te faut l’actuelle pour la changer.</translation>
    </message>
    <message>
        <source>None yet. A code on paper opens the journal if the words slip away.</source>
        <translation>Pas encore de code. Un code sur papier ouvre le journal si les mots t’échappent.</translation>
    </message>
    <message>
        <source>Making a new code cancels the old one.</source>
        <translation>En faire un nouveau annule l’ancien.</translation>
    </message>
    <message>
        <source>Made on %1. A new code cancels the old one.</source>
        <translation>Fait le %1. Un nouveau code annule l’ancien.</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>En choisir une…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>En faire une nouvelle…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>En faire une…</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Faire une nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Enlever…</translation>
    </message>
    <message>
        <source>Take the code out</source>
        <translation>Enlever le code</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>Nouvelles clés…</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Faire de nouvelles clés</translation>
    </message>
</context>
<context>
    <name>LanguageRows</name>
    <message>
        <source>Nothing is marked, for no word list was found here. Add one, such as the package hunspell-en-us, and open this again.</source>
        <translation>Rien n’est marqué, car aucune liste de mots n’a été trouvée ici. Ajoutes-en une, par exemple le paquet hunspell-fr, et ouvre ceci de nouveau.</translation>
    </message>
    <message>
        <source>This one could not be read.</source>
        <translation>Celle-ci n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Chosen, but not on this computer: %1</source>
        <translation>Choisie, mais absente de cet ordinateur&#x202f;: %1</translation>
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
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Last opened: %1 %2, on this computer</source>
        <translation>Dernière ouverture&#x202f;: %1, %2, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Last opened: %1 %2, not on this computer</source>
        <translation>Dernière ouverture&#x202f;: %1, %2, pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Last opened: %1 %2</source>
        <translation>Dernière ouverture&#x202f;: %1, %2</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Ready today</source>
        <translation>Prête aujourd’hui</translation>
    </message>
    <message>
        <source>Ready to open since %1</source>
        <translation>Prête à être ouverte depuis le %1</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Une lettre</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Pas encore adressée</translation>
    </message>
    <message>
        <source>Draft, last touched today</source>
        <translation>Brouillon, modifié aujourd’hui</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Brouillon, %1</translation>
    </message>
    <message>
        <source>Sealed until %1</source>
        <translation>Scellée jusqu’au %1</translation>
    </message>
    <message>
        <source>Read again on %1</source>
        <translation>Relue le %1</translation>
    </message>
    <message>
        <source>Let go on %1</source>
        <translation>Laissée partir le %1</translation>
    </message>
</context>
<context>
    <name>MarkdownLink</name>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#x202f;?</translation>
    </message>
    <message>
        <source>Your mail program opens it, outside this journal.</source>
        <translation>Ton programme de messagerie l’ouvre, hors de ce journal.</translation>
    </message>
    <message>
        <source>Your browser opens it, outside this journal. It may keep a trace of it.</source>
        <translation>Ton navigateur l’ouvre, hors de ce journal. Il peut en garder une trace.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>very unpleasant</source>
        <translation>très désagréable</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>désagréable</translation>
    </message>
    <message>
        <source>a little unpleasant</source>
        <translation>un peu désagréable</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>a little pleasant</source>
        <translation>un peu agréable</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>agréable</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>très agréable</translation>
    </message>
    <message>
        <source>%1, very low energy</source>
        <translation>%1, énergie très basse</translation>
    </message>
    <message>
        <source>%1, low energy</source>
        <translation>%1, énergie basse</translation>
    </message>
    <message>
        <source>%1, middling energy</source>
        <translation>%1, énergie moyenne</translation>
    </message>
    <message>
        <source>%1, high energy</source>
        <translation>%1, énergie haute</translation>
    </message>
    <message>
        <source>%1, very high energy</source>
        <translation>%1, énergie très haute</translation>
    </message>
</context>
<context>
    <name>OfferRows</name>
    <message>
        <source>Log what I did today</source>
        <translation>Noter ce que j’ai fait aujourd’hui</translation>
    </message>
    <message>
        <source>Describe it like a camera</source>
        <translation>Le raconter comme une caméra</translation>
    </message>
    <message>
        <source>a quiet line to Support</source>
        <translation>une ligne discrète vers Soutien</translation>
    </message>
    <message>
        <source>Offers: %1.</source>
        <translation>Propositions&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 Some questions rest that day, on or off.</source>
        <extracomment>After &quot;Offers: …&quot;</extracomment>
        <translation>%1 Certaines questions sont laissées de côté ce jour-là, que ce soit activé ou non.</translation>
    </message>
    <message>
        <source>What is offered when</source>
        <translation>Ce qui est proposé, et quand</translation>
    </message>
    <message>
        <source>An offer comes from something you tapped, never from what you wrote. It says which tap. All of it stays in this journal.</source>
        <translation>Une proposition vient de quelque chose que tu as touché, jamais de ce que tu as écrit. Elle dit quoi. Tout reste dans ce journal.</translation>
    </message>
    <message>
        <source>A path may come up by itself</source>
        <translation>Un parcours peut se présenter de lui-même</translation>
    </message>
    <message>
        <source>After words you marked, such as torn or scared. All paths stay under Reflect.</source>
        <translation>Après des mots que tu as notés, comme tiraillement ou peur. Tous les parcours restent sous Réfléchir.</translation>
    </message>
    <message>
        <source>When nothing was marked for weeks, nothing is said about it.</source>
        <translation>Quand rien n’a été noté pendant des semaines, rien n’en est dit.</translation>
    </message>
</context>
<context>
    <name>OwnPathForm</name>
    <message>
        <source>It could not be saved. Nothing has changed.</source>
        <translation>Cela n’a pas pu être enregistré. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The path is removed. Pages that came from it stay.</source>
        <translation>Le parcours est enlevé. Les pages qui en viennent restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>«&#x202f;%1&#x202f;» est gardé.</translation>
    </message>
    <message>
        <source>That is more than fits here. Remove some first.</source>
        <translation>C’est plus que ce qui tient ici. Enlève d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The path was not kept.</source>
        <translation>Le parcours n’a pas été gardé.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>nothing written</source>
        <translation>rien d’écrit</translation>
    </message>
    <message>
        <source>Life marks</source>
        <translation>Repères de vie</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Later ones are not on this page.</source>
        <translation>Les suivants ne sont pas sur cette page.</translation>
    </message>
    <message>
        <source>Words chosen most</source>
        <translation>Mots les plus choisis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No mood was marked on these days.</source>
        <translation>Aucune humeur n’a été notée ces jours-là.</translation>
    </message>
    <message>
        <source>A bigger dot means more energy.</source>
        <translation>Un point plus gros veut dire plus d’énergie.</translation>
    </message>
    <message>
        <source>Squares are about the whole day.</source>
        <translation>Les carrés parlent de la journée entière.</translation>
    </message>
    <message>
        <source>Moods and life marks</source>
        <translation>Humeurs et repères de vie</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>la journée entière</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personnes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Files in the journal: %1</source>
        <translation>Fichiers dans le journal&#x202f;: %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printing system keeps a copy for about a day. Others who use this computer or the printer may see it.</source>
        <translation>Le système d’impression garde une copie pendant un jour environ. D’autres personnes qui utilisent cet ordinateur ou l’imprimante la verront peut-être.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What is protected</source>
        <translation>Ce qui est protégé</translation>
    </message>
    <message>
        <source>All you write lies in one sealed file: pages, titles, tags, moods, and how often you changed them. It opens with your passphrase or your recovery code, and with nothing else. There is no back door, not for us either.</source>
        <translation>Tout ce que tu écris se trouve dans un seul fichier scellé&#x202f;: les pages, les titres, les étiquettes, les humeurs, et combien de fois tu les as changés. Il s’ouvre avec ta phrase de passe ou ton code de secours, et avec rien d’autre. Il n’y a pas de porte dérobée, même pour nous.</translation>
    </message>
    <message>
        <source>Someone who copies the file can see that it is an Afterword journal and about how large it is. Each guess at the passphrase costs them time, so a long one holds for years.</source>
        <translation>Une personne qui copie le fichier peut voir que c’est un journal Afterword, et à peu près sa taille. Chaque essai de phrase de passe lui coûte du temps, si bien qu’une phrase longue tient des années.</translation>
    </message>
    <message>
        <source>Someone who changes the file is noticed. Pages that were removed, swapped or put back from an old copy do not pass as yours. A file that broke is called broken, never &quot;wrong passphrase&quot;.</source>
        <translation>Quand quelqu’un modifie le fichier, cela se remarque. Des pages enlevées, échangées ou remises depuis une ancienne copie ne passent pas pour les tiennes. Un fichier cassé est dit cassé, jamais «&#x202f;phrase de passe fausse&#x202f;».</translation>
    </message>
    <message>
        <source>Someone who uses this computer after you meets a locked journal. Locking starts the program anew, so that no words stay in memory. Nothing you write is put in logs, lists of recent files or the title of the window.</source>
        <translation>Une personne qui utilise cet ordinateur après toi trouve un journal verrouillé. Verrouiller relance le programme, pour qu’aucun mot ne reste en mémoire. Rien de ce que tu écris ne va dans les journaux du système, les listes de fichiers récents ou le titre de la fenêtre.</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <translation>Ce qui n’est pas protégé</translation>
    </message>
    <message>
        <source>An open journal. Whoever looks at the screen or films it can read along. So can a program that someone put here to watch keys or the screen. Afterword cannot find or stop such a program. A device only you use is safer.</source>
        <translation>Un journal ouvert. Une personne qui regarde l’écran ou le filme peut lire avec toi. Un programme que quelqu’un a mis ici pour observer les touches ou l’écran le peut aussi. Afterword ne peut ni trouver ni arrêter un tel programme. Un appareil que personne d’autre n’utilise est plus sûr.</translation>
    </message>
    <message>
        <source>If someone makes you open it, your safety comes first.</source>
        <translation>Si quelqu’un te force à l’ouvrir, ta sécurité passe d’abord.</translation>
    </message>
    <message>
        <source>That you have it. Afterword does not hide that it is installed, and a hidden window can be found. Esc twice helps when someone looks over your shoulder, not against more.</source>
        <translation>Le fait que tu l’aies. Afterword ne cache pas qu’il est installé, et une fenêtre masquée peut être trouvée. Échap deux fois aide quand quelqu’un regarde par-dessus ton épaule, pas au-delà.</translation>
    </message>
    <message>
        <source>Copies made by other programs. A backup of the whole computer or a synced folder may keep older copies of the file. What was removed here may still be in them, sealed.</source>
        <translation>Les copies faites par d’autres programmes. Une sauvegarde de tout l’ordinateur ou un dossier synchronisé peut garder des copies plus anciennes du fichier. Ce qui a été enlevé ici peut encore y être, scellé.</translation>
    </message>
    <message>
        <source>In some places, journals can be asked for in legal cases. A lawyer can tell you about yours.</source>
        <translation>À certains endroits, un journal peut être demandé en justice. Un avocat ou une avocate peut te dire ce qu’il en est du tien.</translation>
    </message>
    <message>
        <source>If both keys are lost</source>
        <translation>Si les deux clés sont perdues</translation>
    </message>
    <message>
        <source>If you lose the passphrase and the code, no one can open it. Keep the code on paper, in a place that is yours.</source>
        <translation>Si tu perds la phrase de passe et le code, personne ne peut l’ouvrir. Garde le code sur papier, dans un lieu à toi.</translation>
    </message>
    <message>
        <source>If someone may know your passphrase</source>
        <translation>Si quelqu’un connaît peut-être ta phrase de passe</translation>
    </message>
    <message>
        <source>A new passphrase keeps them out of this file from now on. A copy they made before still opens with the old one, and so would later copies of the same key. New keys for everything end that: the whole journal is sealed again. Copies from before stay what they were.</source>
        <translation>Une nouvelle phrase de passe ferme ce fichier à cette personne à partir de maintenant. Une copie faite avant s’ouvre encore avec l’ancienne, et ce serait aussi le cas de copies futures avec la même clé. De nouvelles clés pour tout mettent fin à cela&#x202f;: le journal entier est scellé de nouveau. Les copies d’avant restent ce qu’elles étaient.</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Images et fichiers</translation>
    </message>
    <message>
        <source>Keep where a picture was taken</source>
        <translation>Garder le lieu où une image a été prise</translation>
    </message>
    <message>
        <source>Off: the place is taken out of a picture before it is sealed. Films and some kinds of pictures keep what is in them.</source>
        <translation>Désactivé&#x202f;: le lieu est retiré d’une image avant qu’elle soit scellée. Les films et certaines sortes d’images gardent ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Pictures and files lie inside the sealed file and are shown here only. A copy that you save elsewhere can be read by anyone.</source>
        <translation>Les images et les fichiers se trouvent dans le fichier scellé et ne sont montrés qu’ici. Une copie que tu enregistres ailleurs peut être lue par tout le monde.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>PutAway</name>
    <message>
        <source>The page is put away until %1.</source>
        <translation>La page est mise de côté jusqu’au %1.</translation>
    </message>
    <message>
        <source>Put this page away</source>
        <translation>Mettre cette page de côté</translation>
    </message>
    <message>
        <source>You will not see it until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Tu ne la verras pas avant le jour que tu choisis. Cela vaut pour la liste, la recherche, le calendrier et la chronologie. Rien n’est supprimé.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>A folder for copies</source>
        <translation>Un dossier pour les copies</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>Ajouter des images ou des fichiers</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>A place for the copy</source>
        <translation>Un endroit pour la copie</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>A place for the journal</source>
        <translation>Un endroit pour le journal</translation>
    </message>
    <message>
        <source>Journals (*.afterword)</source>
        <translation>Journaux (*.afterword)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>On the first screen choose “Use a recovery code” and type the code above. Capital or small letters both work.</source>
        <translation>Sur le premier écran, choisis «&#x202f;Utiliser un code de secours&#x202f;» et tape le code ci-dessus. Majuscules et minuscules conviennent toutes les deux.</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>Une note pour toi</translation>
    </message>
</context>
<context>
    <name>Reflect</name>
    <message>
        <source>Clarity check</source>
        <translation>Point de clarté</translation>
    </message>
    <message>
        <source>- %1 %2 of 5</source>
        <translation>- %1 %2 sur 5</translation>
    </message>
    <message>
        <source>1: %1, 5: %2</source>
        <translation>1&#x202f;: %1, 5&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>%1 of 10 (0: %2, 10: %3)</source>
        <translation>%1 sur 10 (0&#x202f;: %2, 10&#x202f;: %3)</translation>
    </message>
    <message>
        <source>How sure this is: a little. The studies are small, or the effect is.</source>
        <translation>À quel point c’est sûr&#x202f;: un peu. Les études sont petites, ou l’effet l’est.</translation>
    </message>
    <message>
        <source>How sure this is: mixed. Some studies found it, some did not.</source>
        <translation>À quel point c’est sûr&#x202f;: mitigé. Certaines études l’ont trouvé, d’autres non.</translation>
    </message>
    <message>
        <source>How sure this is: well tested for other things. Less so after a breakup.</source>
        <translation>À quel point c’est sûr&#x202f;: bien testé pour d’autres choses. Moins après une rupture.</translation>
    </message>
    <message>
        <source>How sure this is: not tested. It rests on what people say helped.</source>
        <translation>À quel point c’est sûr&#x202f;: pas testé. Cela repose sur ce que des gens disent avoir trouvé utile.</translation>
    </message>
    <message>
        <source>A mark on the pad</source>
        <translation>Un repère sur la grille</translation>
    </message>
    <message>
        <source>From questions that have changed since</source>
        <translation>Venu de questions qui ont changé depuis</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Your own questions and paths</source>
        <translation>Tes propres questions et parcours</translation>
    </message>
    <message>
        <source>Your questions come up on the Write page, your paths stand under Reflect.</source>
        <translation>Tes questions viennent sur la page Écrire, tes parcours se trouvent sous Réfléchir.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The last two were left alone, so they have stopped. Turn them on again whenever you like.</source>
        <translation>Les deux derniers sont restés sans suite, donc les rappels se sont arrêtés. Réactive-les quand tu veux.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The beginning of the quiet hours, before a time of day.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>The end of the quiet hours, before a time of day.</extracomment>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Hidden and locked, once you have logged in.</source>
        <translation>Masqué et verrouillé, à l’ouverture de ta session.</translation>
    </message>
    <message>
        <source>Here the settings of the desktop do this.</source>
        <translation>Ici, cela se fait dans les réglages du bureau.</translation>
    </message>
    <message>
        <source>That could not be changed: the folder for it is read-only.</source>
        <translation>Cela n’a pas pu être modifié&#x202f;: le dossier prévu pour cela est en lecture seule.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>A plain sign among those of the desktop. Closing the window then locks and leaves the program there.</source>
        <translation>Une icône neutre parmi celles du système. Fermer la fenêtre verrouille alors le journal, et le programme reste là.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>A note at a time you choose</source>
        <translation>Un petit mot à l’heure que tu choisis</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recevoir des rappels</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Keep some hours quiet</source>
        <translation>Garder des heures calmes</translation>
    </message>
    <message>
        <source>While the program runs</source>
        <translation>Quand le programme tourne</translation>
    </message>
    <message>
        <source>Reminders come only while it runs. Locked is enough: your pages stay closed.</source>
        <translation>Les rappels ne viennent que quand il tourne. Verrouillé, cela suffit&#x202f;: tes pages restent fermées.</translation>
    </message>
    <message>
        <source>No reminders show on this desktop.</source>
        <translation>Ce bureau ne peut pas afficher de rappels.</translation>
    </message>
    <message>
        <source>Anyone may see it, so it says nothing about you or your pages. If you leave two unanswered, they stop.</source>
        <translation>N’importe qui peut voir un rappel, donc il ne dit rien de toi ni de tes pages. Après deux rappels restés sans suite, ils s’arrêtent.</translation>
    </message>
    <message>
        <source>No reminders in these hours.</source>
        <translation>Pas de rappel pendant ces heures.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Réfléchir</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>How charged did you feel?</source>
        <translation>Combien de tension ressentais-tu&#x202f;?</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>very charged</source>
        <translation>tension très forte</translation>
    </message>
    <message>
        <source>Before a letter</source>
        <translation>Avant une lettre</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name on the lock screen</source>
        <translation>Nom sur l’écran de verrouillage</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>When nothing has been typed or clicked.</source>
        <translation>Quand rien n’a été tapé ni cliqué.</translation>
    </message>
    <message>
        <source>Lock with the computer</source>
        <translation>Verrouiller avec l’ordinateur</translation>
    </message>
    <message>
        <source>When the screen locks, the lid closes or you switch user.</source>
        <translation>Quand l’écran se verrouille, que le capot se ferme ou que la session change.</translation>
    </message>
    <message>
        <source>Esc twice locks</source>
        <translation>Échap deux fois verrouille</translation>
    </message>
    <message>
        <source>Press Esc two times within half a second, anywhere in the window.</source>
        <translation>Appuie deux fois sur Échap en une demi-seconde, n’importe où dans la fenêtre.</translation>
    </message>
    <message>
        <source>What others might see</source>
        <translation>Ce que d’autres pourraient voir</translation>
    </message>
    <message>
        <source>Hide previews</source>
        <translation>Masquer les aperçus</translation>
    </message>
    <message>
        <source>First lines stay hidden in lists until you point at or select them.</source>
        <translation>Les premières lignes restent masquées dans les listes tant qu’elles ne sont ni pointées ni sélectionnées.</translation>
    </message>
    <message>
        <source>Cover the page</source>
        <translation>Couvrir la page</translation>
    </message>
    <message>
        <source>A plain page when another window is in front for 3 seconds.</source>
        <translation>Une page neutre quand une autre fenêtre est devant depuis 3 secondes.</translation>
    </message>
    <message>
        <source>Say when it was last opened</source>
        <translation>Dire quand il a été ouvert pour la dernière fois</translation>
    </message>
    <message>
        <source>A line after you unlock. Whoever opens the journal sees it.</source>
        <translation>Une ligne après le déverrouillage. Toute personne qui ouvre le journal la voit.</translation>
    </message>
    <message>
        <source>It is the title of the window too.</source>
        <translation>C’est aussi le titre de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>SmallMark</name>
    <message>
        <source>Charge %1 before, %2 after</source>
        <translation>Tension %1 avant, %2 après</translation>
    </message>
    <message>
        <source>Charge %1 before</source>
        <translation>Tension %1 avant</translation>
    </message>
    <message>
        <source>Charge %1 after</source>
        <translation>Tension %1 après</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Une lettre</translation>
    </message>
    <message>
        <source>A letter, let go</source>
        <translation>Une lettre, laissée partir</translation>
    </message>
    <message>
        <source>A letter, ready to open</source>
        <translation>Une lettre, prête à être ouverte</translation>
    </message>
    <message>
        <source>A letter, sealed until %1</source>
        <translation>Une lettre, scellée jusqu’au %1</translation>
    </message>
    <message>
        <source>An urge</source>
        <translation>Une envie</translation>
    </message>
    <message>
        <source>An urge: %1</source>
        <translation>Une envie&#x202f;: %1</translation>
    </message>
    <message>
        <source>A path</source>
        <translation>Un parcours</translation>
    </message>
    <message>
        <source>A path: %1</source>
        <translation>Un parcours&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Begin with: %1</source>
        <translation>Commencer par&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>the local number for help</source>
        <translation>le numéro d’urgence local</translation>
    </message>
    <message>
        <source>For anyone.</source>
        <translation>Pour tout le monde.</translation>
    </message>
    <message>
        <source>For women.</source>
        <translation>Pour les femmes.</translation>
    </message>
    <message>
        <source>For men.</source>
        <translation>Pour les hommes.</translation>
    </message>
    <message>
        <source>For people of all genders.</source>
        <translation>Pour les personnes de tous genres.</translation>
    </message>
    <message>
        <source>At any hour.</source>
        <translation>À toute heure.</translation>
    </message>
    <message>
        <source>At some hours only.</source>
        <translation>À certaines heures seulement.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Gratuit.</translation>
    </message>
    <message>
        <source>Not on the phone bill.</source>
        <translation>Pas sur la facture de téléphone.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>SupportLines</name>
    <message>
        <source>Languages: %1.</source>
        <translation>Langues&#x202f;: %1.</translation>
    </message>
    <message>
        <source>By text message.</source>
        <translation>Par SMS.</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>Appel, SMS ou tchat.</translation>
    </message>
    <message>
        <source>Call or text.</source>
        <translation>Appel ou SMS.</translation>
    </message>
    <message>
        <source>Call or chat.</source>
        <translation>Appel ou tchat.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Non vérifié.</translation>
    </message>
    <message>
        <source>Seen on an official page, %1.</source>
        <translation>Vu sur une page officielle le %1.</translation>
    </message>
    <message>
        <source>Seen in the news or on another page, %1.</source>
        <translation>Vu dans la presse ou sur une autre page le %1.</translation>
    </message>
    <message>
        <source>Sources differ, so both numbers are here. %1.</source>
        <translation>Les sources diffèrent, donc les deux numéros sont ici. Vu le %1.</translation>
    </message>
    <message>
        <source>From public lists, %1.</source>
        <translation>D’après des listes publiques, le %1.</translation>
    </message>
    <message>
        <source>From one list only, %1.</source>
        <translation>D’après une seule liste, le %1.</translation>
    </message>
    <message>
        <source>May be out of date.</source>
        <translation>Peut-être dépassé.</translation>
    </message>
    <message>
        <source>Each number was checked on the day beside it. They work without a connection.</source>
        <translation>Chaque numéro a été vérifié le jour indiqué à côté. Cette page marche sans connexion.</translation>
    </message>
    <message>
        <source>The day says when each number was last seen. Nobody has called them to check yet. This page works without a connection.</source>
        <translation>Le jour indique quand chaque numéro a été vu pour la dernière fois. Personne ne les a encore appelés pour vérifier. Cette page marche sans connexion.</translation>
    </message>
    <message>
        <source>Each number was checked on the day beside it.</source>
        <translation>Chaque numéro a été vérifié le jour indiqué à côté.</translation>
    </message>
    <message>
        <source>The day says when each number was last seen. Nobody has called them to check yet.</source>
        <translation>Le jour indique quand chaque numéro a été vu pour la dernière fois. Personne ne les a encore appelés pour vérifier.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>In danger right now</source>
        <translation>En danger maintenant</translation>
    </message>
    <message>
        <source>%1 for the police</source>
        <translation>%1 pour la police</translation>
    </message>
    <message>
        <source>%1 for a doctor</source>
        <translation>%1 pour un médecin</translation>
    </message>
    <message>
        <source>Emergency services.</source>
        <translation>Services d’urgence.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Drawn from the %n days you marked, not from every day.</source>
        <translation>
            <numerusform>Dessiné d’après le jour que tu as noté, pas d’après tous les jours.</numerusform>
            <numerusform>Dessiné d’après les %n jours que tu as notés, pas d’après tous les jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank days are just days without an entry.</source>
        <translation>Les jours vides sont seulement des jours sans entrée.</translation>
    </message>
    <message>
        <source>Dots appear when you note a mood.</source>
        <translation>Des points apparaissent quand tu notes une humeur.</translation>
    </message>
    <message>
        <source>The line waits until there are fourteen.</source>
        <translation>La ligne attend qu’il y en ait quatorze.</translation>
    </message>
    <message>
        <source>The middle of nearby marks, and where half of them were</source>
        <translation>Le milieu des repères proches, et où se trouvait la moitié d’entre eux</translation>
    </message>
    <message>
        <source>The line uses marks about the whole day.</source>
        <translation>La ligne utilise les repères «&#x202f;journée entière&#x202f;».</translation>
    </message>
    <message>
        <source>The line uses marks about the moment.</source>
        <translation>La ligne utilise les repères «&#x202f;en ce moment&#x202f;».</translation>
    </message>
    <message>
        <source>This waits until there are ten marked days in each four weeks.</source>
        <translation>Ceci attend qu’il y ait dix jours notés dans chacune des deux périodes de quatre semaines.</translation>
    </message>
    <message>
        <source>About the same, as far as these marks can tell.</source>
        <translation>À peu près pareil, pour autant que ces repères le disent.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat more often on the pleasant side than in the four weeks before.</source>
        <translation>Ces quatre dernières semaines, tes repères étaient plus souvent du côté agréable que les quatre semaines d’avant.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat nearer the pleasant side than in the four weeks before.</source>
        <translation>Ces quatre dernières semaines, tes repères étaient plus près du côté agréable que les quatre semaines d’avant.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat more often on the unpleasant side than in the four weeks before.</source>
        <translation>Ces quatre dernières semaines, tes repères étaient plus souvent du côté désagréable que les quatre semaines d’avant.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat nearer the unpleasant side than in the four weeks before.</source>
        <translation>Ces quatre dernières semaines, tes repères étaient plus près du côté désagréable que les quatre semaines d’avant.</translation>
    </message>
    <message>
        <source>This describes what you recorded. It cannot tell the reason.</source>
        <translation>Cela décrit ce que tu as noté. Cela ne peut pas dire pourquoi.</translation>
    </message>
    <message>
        <source>no day marked</source>
        <translation>aucun jour noté</translation>
    </message>
    <message numerus="yes">
        <source>%n days marked</source>
        <translation>
            <numerusform>%n jour noté</numerusform>
            <numerusform>%n jours notés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 are days, %3 is &quot;18 days marked&quot;</extracomment>
        <translation>Du %1 au %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Only marks about the whole day count here.</source>
        <translation>Seuls les repères «&#x202f;journée entière&#x202f;» sont comparés.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <extracomment>%1 is &quot;4 answers&quot;, %2 and %3 are days</extracomment>
        <translation>%1, du %2 au %3.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>%1 is a number on a scale from 0 to 10</extracomment>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 an answer given on it</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Each dot is one answer of yours. Nothing is drawn between them.</source>
        <translation>Chaque point est une de tes réponses. Rien n’est dessiné entre eux.</translation>
    </message>
    <message numerus="yes">
        <source>An answer less than %n days after another is not drawn.</source>
        <translation>
            <numerusform>Une réponse donnée moins d’un jour après une autre n’est pas dessinée.</numerusform>
            <numerusform>Une réponse donnée moins de %n jours après une autre n’est pas dessinée.</numerusform>
        </translation>
    </message>
    <message>
        <source>no check-ins</source>
        <translation>aucune note d’humeur</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n note d’humeur</numerusform>
            <numerusform>%n notes d’humeur</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>aucun intervalle vide</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n intervalle vide</numerusform>
            <numerusform>%n intervalles vides</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood, %1 to %2, %3, %4.</source>
        <extracomment>%1 and %2 are days, %3 is &quot;141 check-ins&quot;, %4 is &quot;1 gap&quot;</extracomment>
        <translation>Humeur, du %1 au %2, %3, %4.</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>Énergie haute</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>Énergie basse</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agréable</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Désagréable</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>no mood noted</source>
        <translation>aucune humeur notée</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>rien d’écrit</translation>
    </message>
    <message>
        <source>Only marks about one moment count here.</source>
        <translation>Seuls les repères d’un moment précis sont comparés.</translation>
    </message>
    <message>
        <source>Mood, %1, %2, %3.</source>
        <extracomment>%1 is a day, %2 is &quot;2 check-ins&quot;, %3 is &quot;no gaps&quot;</extracomment>
        <translation>Humeur, %1, %2, %3.</translation>
    </message>
</context>
<context>
    <name>TimelineOptions</name>
    <message>
        <source>From unpleasant to pleasant</source>
        <translation>De désagréable à agréable</translation>
    </message>
    <message>
        <source>From low to high energy</source>
        <translation>D’énergie basse à énergie haute</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>Toutes les notes d’humeur</translation>
    </message>
    <message>
        <source>Only those about the moment</source>
        <translation>Seulement celles «&#x202f;en ce moment&#x202f;»</translation>
    </message>
    <message>
        <source>Only those about the whole day</source>
        <translation>Seulement celles «&#x202f;journée entière&#x202f;»</translation>
    </message>
    <message>
        <source>Show life marks</source>
        <translation>Montrer les repères de vie</translation>
    </message>
    <message>
        <source>Show paths</source>
        <translation>Montrer les parcours</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>Montrer les lettres</translation>
    </message>
    <message>
        <source>Show urges</source>
        <translation>Montrer les envies</translation>
    </message>
    <message>
        <source>Words only, no charts</source>
        <translation>Des mots seulement, sans graphiques</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UrgeRows</name>
    <message>
        <source>Marked on the timeline, without a number:</source>
        <translation>Marquées sur la chronologie, sans nombre&#x202f;:</translation>
    </message>
    <message>
        <source>Urges and contact</source>
        <translation>Envies et contact</translation>
    </message>
    <message>
        <source>A page for urges, in Support</source>
        <translation>Une page pour les envies, dans Soutien</translation>
    </message>
    <message>
        <source>Note an urge to get in touch, or wait ten minutes with it. Nothing is counted.</source>
        <translation>Note une envie de reprendre contact, ou attends dix minutes avec cette envie. Rien n’est compté.</translation>
    </message>
</context>
<context>
    <name>Urges</name>
    <message>
        <source>Write to {whom}</source>
        <translation>{who:Écrire à cette personne|Lui écrire|Lui écrire|Leur écrire|Écrire à @}</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>{who:Appeler cette personne|L’appeler|L’appeler|Les appeler|Appeler @}</translation>
    </message>
    <message>
        <source>Look {whom} up</source>
        <translation>Chercher {who:cette personne|son nom|son nom|leurs noms|@} en ligne</translation>
    </message>
    <message>
        <source>Read old messages</source>
        <translation>Lire d’anciens messages</translation>
    </message>
    <message>
        <source>Ask others about {whom}</source>
        <translation>Poser des questions sur {who:cette personne|elle|lui|ces personnes|@} à d’autres</translation>
    </message>
    <message>
        <source>Go where {they} may be</source>
        <translation>Aller là où {who:cette personne est|elle est|il est|ces personnes sont|@ est} peut-être</translation>
    </message>
    <message>
        <source>Something practical</source>
        <translation>Quelque chose de pratique</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Je l’ai fait</translation>
    </message>
    <message>
        <source>I wait a while longer</source>
        <translation>J’attends encore un peu</translation>
    </message>
    <message>
        <source>I did something else</source>
        <translation>J’ai fait autre chose</translation>
    </message>
    <message>
        <source>I leave it for today</source>
        <translation>Je laisse ça pour aujourd’hui</translation>
    </message>
    <message>
        <source>About the children</source>
        <translation>Au sujet des enfants</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>très faible</translation>
    </message>
    <message>
        <source>light</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>très forte</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>That did not open it.</source>
        <translation>Cela n’a pas ouvert le journal.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Parts of it have changed on the disk. Keep it, and try a copy of it if you have one.</source>
        <translation>Des parties ont changé sur le disque. Garde-le, et essaie une copie si tu en as une.</translation>
    </message>
    <message>
        <source>This file is something other than a journal.</source>
        <translation>Ce fichier n’est pas un journal.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another file.</source>
        <translation>Rien n’y a été modifié. Choisis un autre fichier.</translation>
    </message>
    <message>
        <source>This copy is older than the one opened here last.</source>
        <translation>Cette copie est plus ancienne que la dernière ouverte ici.</translation>
    </message>
    <message>
        <source>Newer pages may be in another copy. Look for that one first.</source>
        <translation>Des pages plus récentes sont peut-être dans une autre copie. Cherche d’abord celle-là.</translation>
    </message>
    <message>
        <source>A newer version of Afterword made this file.</source>
        <translation>Une version plus récente d’Afterword a fait ce fichier.</translation>
    </message>
    <message>
        <source>Update Afterword here, then open it again.</source>
        <translation>Mets Afterword à jour ici, puis rouvre le fichier.</translation>
    </message>
    <message>
        <source>This file asks for more memory than this computer can give.</source>
        <translation>Ce fichier demande plus de mémoire que cet ordinateur ne peut en donner.</translation>
    </message>
    <message>
        <source>Open it on one with more memory, or try a fresh copy of it.</source>
        <translation>Ouvre-le sur un ordinateur qui en a plus, ou essaie une nouvelle copie.</translation>
    </message>
    <message>
        <source>This journal is open in one more window or program.</source>
        <translation>Ce journal est ouvert dans une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ferme-le là-bas, puis réessaie.</translation>
    </message>
    <message>
        <source>Afterword may not write in this place.</source>
        <translation>Afterword ne peut pas écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another folder, or change what this one allows.</source>
        <translation>Choisis un autre dossier, ou change ce que celui-ci permet.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make some room on it, then try again.</source>
        <translation>Fais-y un peu de place, puis réessaie.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was opening.</source>
        <translation>Le fichier a été déplacé ou remplacé pendant l’ouverture.</translation>
    </message>
    <message>
        <source>Find where it is now, and open it from there.</source>
        <translation>Trouve où il est maintenant, et ouvre-le là.</translation>
    </message>
    <message>
        <source>There is no file in that place now.</source>
        <translation>Il n’y a plus de fichier à cet endroit.</translation>
    </message>
    <message>
        <source>It may have a new name or folder. Look for it, or choose another journal.</source>
        <translation>Son nom ou son dossier a peut-être changé. Cherche-le, ou choisis un autre journal.</translation>
    </message>
    <message>
        <source>Afterword could not use that passphrase.</source>
        <translation>Afterword n’a pas pu utiliser cette phrase de passe.</translation>
    </message>
    <message>
        <source>It may be too long. Nothing is lost.</source>
        <translation>Elle est peut-être trop longue. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>L’ouverture a été arrêtée.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it.</source>
        <translation>Il n’y avait pas assez de mémoire pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Ferme d’autres programmes, puis réessaie.</translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation>Le disque a donné une erreur pendant la lecture du fichier.</translation>
    </message>
    <message>
        <source>Check that the disk is plugged in, then try again.</source>
        <translation>Vérifie que le disque est branché, puis réessaie.</translation>
    </message>
    <message>
        <source>Afterword made a mistake while opening this.</source>
        <translation>Afterword a fait une erreur en ouvrant ceci.</translation>
    </message>
    <message>
        <source>The file was not changed. Start Afterword again, then try once more.</source>
        <translation>Le fichier n’a pas été modifié. Relance Afterword, puis essaie encore une fois.</translation>
    </message>
    <message>
        <source>That is not this journal’s code.</source>
        <translation>Ce n’est pas le code de ce journal.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, one group at a time.</source>
        <translation>Compare-le avec la feuille, un groupe à la fois.</translation>
    </message>
    <message>
        <source>Part of the journal’s file could not be read.</source>
        <translation>Une partie du fichier du journal n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Copy them to a safe place, then open a copy of the journal.</source>
        <translation>Tes mots sont encore dans cette fenêtre. Copie-les dans un endroit sûr, puis ouvre une copie du journal.</translation>
    </message>
    <message>
        <source>Some other program has the file in use.</source>
        <translation>Un autre programme utilise le fichier.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Close the other one, and they will be saved.</source>
        <translation>Tes mots sont encore dans cette fenêtre. Ferme l’autre programme, et ils seront enregistrés.</translation>
    </message>
    <message>
        <source>The journal’s file cannot be changed where it is.</source>
        <translation>Le fichier du journal ne peut pas être modifié là où il est.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Change what its folder allows, and they will be saved.</source>
        <translation>Tes mots sont encore dans cette fenêtre. Change ce que son dossier permet, et ils seront enregistrés.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Make some room on the disk, and they will be saved.</source>
        <translation>Tes mots sont encore dans cette fenêtre. Fais un peu de place sur le disque, et ils seront enregistrés.</translation>
    </message>
    <message>
        <source>The journal’s file is no longer where it was.</source>
        <translation>Le fichier du journal n’est plus là où il était.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Put the file back, and they will be saved.</source>
        <translation>Tes mots sont encore dans cette fenêtre. Remets le fichier à sa place, et ils seront enregistrés.</translation>
    </message>
    <message>
        <source>There was not enough memory to save.</source>
        <translation>Il n’y avait pas assez de mémoire pour enregistrer.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Close other programs, and they will be saved.</source>
        <translation>Tes mots sont encore dans cette fenêtre. Ferme d’autres programmes, et ils seront enregistrés.</translation>
    </message>
    <message>
        <source>The disk gave an error while saving.</source>
        <translation>Le disque a donné une erreur pendant l’enregistrement.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Check that the disk is plugged in, and they will be saved.</source>
        <translation>Tes mots sont encore dans cette fenêtre. Vérifie que le disque est branché, et ils seront enregistrés.</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>L’enregistrement a été arrêté.</translation>
    </message>
    <message>
        <source>Your words are still in this window.</source>
        <translation>Tes mots sont encore dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Another file is now in the journal’s place.</source>
        <translation>Un autre fichier est maintenant à la place du journal.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Put the journal’s own file back, and they will be saved.</source>
        <translation>Tes mots sont encore dans cette fenêtre. Remets le vrai fichier du journal à sa place, et ils seront enregistrés.</translation>
    </message>
    <message>
        <source>Afterword made a mistake while saving.</source>
        <translation>Afterword a fait une erreur en enregistrant.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Copy them to a safe place, then start Afterword again.</source>
        <translation>Tes mots sont encore dans cette fenêtre. Copie-les dans un endroit sûr, puis relance Afterword.</translation>
    </message>
    <message>
        <source>Your journal is as it was.</source>
        <translation>Ton journal est comme avant.</translation>
    </message>
    <message>
        <source>There is not enough room for a copy there.</source>
        <translation>Il n’y a pas assez de place pour une copie là-bas.</translation>
    </message>
    <message>
        <source>Choose another folder, or make some room. %1</source>
        <translation>Choisis un autre dossier, ou fais un peu de place. %1</translation>
    </message>
    <message>
        <source>That folder does not allow new files.</source>
        <translation>Ce dossier n’accepte pas de nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Choose another folder. %1</source>
        <translation>Choisis un autre dossier. %1</translation>
    </message>
    <message>
        <source>That place is not there now.</source>
        <translation>Cet endroit n’est pas là pour le moment.</translation>
    </message>
    <message>
        <source>Plug in its disk, or choose another folder. %1</source>
        <translation>Branche son disque, ou choisis un autre dossier. %1</translation>
    </message>
    <message>
        <source>Part of the journal could not be read, so no copy was kept as good.</source>
        <translation>Une partie du journal n’a pas pu être lue, donc aucune copie n’a été gardée comme bonne.</translation>
    </message>
    <message>
        <source>There is a file of that name, or some other program has it in use.</source>
        <translation>Il y a un fichier de ce nom, ou un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>Try once more in a minute. %1</source>
        <translation>Essaie encore une fois dans une minute. %1</translation>
    </message>
    <message>
        <source>The copy could not be made.</source>
        <translation>La copie n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>Try another folder. %1</source>
        <translation>Essaie un autre dossier. %1</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Mark unknown words</source>
        <translation>Marquer les mots inconnus</translation>
    </message>
    <message>
        <source>A dotted line under words no dictionary below knows. A right click on one offers others. Off at first: no word is too badly spelled to keep.</source>
        <translation>Une ligne de points sous les mots qu’aucun dictionnaire ci-dessous ne connaît. Un clic droit en propose d’autres. Désactivé au départ&#x202f;: aucun mot n’est trop mal écrit pour être gardé.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>Words and names that are never marked. They stay inside this journal.</source>
        <translation>Des mots et des noms qui ne sont jamais marqués. Ils restent dans ce journal.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Mode concentration</translation>
    </message>
    <message>
        <source>Keep the line in the middle</source>
        <translation>Garder la ligne au milieu</translation>
    </message>
    <message>
        <source>In focus mode the page moves, and your line stays in place.</source>
        <translation>En mode concentration, la page bouge et ta ligne reste en place.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Soft timer</source>
        <translation>Minuteur discret</translation>
    </message>
    <message>
        <source>A thin line says when the time has passed. You can go on.</source>
        <translation>Une fine ligne dit quand le temps est passé. Tu peux continuer.</translation>
    </message>
    <message>
        <source>After a long page</source>
        <translation>Après une longue page</translation>
    </message>
    <message>
        <source>Ask if it goes round in circles</source>
        <translation>Demander si ça tourne en rond</translation>
    </message>
    <message>
        <source>One tap, if you like. It counts words and minutes and reads nothing.</source>
        <translation>Un seul geste, si tu veux. Cela compte les mots et les minutes, et ne lit rien.</translation>
    </message>
    <message>
        <source>Words for feelings</source>
        <translation>Mots pour les sentiments</translation>
    </message>
    <message>
        <source>The line with a way to Support</source>
        <translation>La ligne qui mène à Soutien</translation>
    </message>
    <message>
        <source>It comes after “hopeless” and “not safe”. Support itself stays, under F1.</source>
        <translation>Elle vient après «&#x202f;désespoir&#x202f;» et «&#x202f;pas en sécurité&#x202f;». Soutien lui-même reste, avec F1.</translation>
    </message>
</context>
<context>
    <name>afterword::AboutPanel</name>
    <message>
        <source>What this is based on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>afterword::AboutYouRow</name>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>A few questions can help the wording fit. You can skip any of them.</source>
        <translation>Quelques questions peuvent aider à trouver les mots qui vont. Tu peux passer celles que tu veux.</translation>
    </message>
    <message>
        <source>You can find them later on the Settings page, under Reflection.</source>
        <translation>Tu les retrouves plus tard dans les Réglages, sous Réflexion.</translation>
    </message>
</context>
<context>
    <name>afterword::AfterCodePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisir une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a passphrase to use from now on. The code stays as it is.</source>
        <translation>Le journal s’est ouvert avec le code de secours. Choisis une phrase de passe pour la suite. Le code reste comme il est.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase de passe</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds.</source>
        <translation>Création de la clé. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Arrêté. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>afterword::AnswerCard</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
</context>
<context>
    <name>afterword::AnswerPairs</name>
    <message>
        <source>Answers to the same question</source>
        <translation>Réponses à la même question</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Question after</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of the questions that were answered more than once, %2 of them in all</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <extracomment>For a screen reader: %1 is a day</extracomment>
        <translation>Ouvrir la page du %1</translation>
    </message>
</context>
<context>
    <name>afterword::AwayCard</name>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Bring them back after</source>
        <translation>Les faire revenir après</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>The day they come back</source>
        <translation>Le jour de leur retour</translation>
    </message>
    <message>
        <source>Back on %1</source>
        <translation>De retour le %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Du %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Au %1</translation>
    </message>
</context>
<context>
    <name>afterword::AwayList</name>
    <message>
        <source>What is put away is not shown until its day. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Ce qui est mis de côté n’est pas montré avant son jour. Cela vaut pour la liste, la recherche, le calendrier et la chronologie. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Put some days away…</source>
        <translation>Mettre des jours de côté…</translation>
    </message>
    <message>
        <source>Show what is put away</source>
        <translation>Montrer ce qui est mis de côté</translation>
    </message>
    <message>
        <source>It lasts until you lock.</source>
        <translation>Cela dure jusqu’au verrouillage.</translation>
    </message>
    <message>
        <source>Nothing is put away.</source>
        <translation>Rien n’est mis de côté.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Faire revenir maintenant</translation>
    </message>
    <message>
        <source>Bring back now: %1</source>
        <translation>Faire revenir maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#x202f;%1&#x202f;» est de retour.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Those days are back.</source>
        <translation>Ces jours sont de retour.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Page du %1</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>La page est de retour.</translation>
    </message>
    <message>
        <source>Put some days away</source>
        <translation>Mettre des jours de côté</translation>
    </message>
    <message>
        <source>You will not see the pages of these days until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Tu ne verras pas les pages de ces jours d’ici là. Cela vaut pour la liste, la recherche, le calendrier et la chronologie. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Those days are put away until %1.</source>
        <translation>Ces jours sont mis de côté jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>afterword::BackPage</name>
    <message>
        <source>Back to Reflect</source>
        <translation>Retour à Réfléchir</translation>
    </message>
</context>
<context>
    <name>afterword::BinPanel</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Pages stay here for 30 days. Then they are erased for good.</source>
        <translation>Les pages restent ici 30 jours. Ensuite, elles sont effacées pour de bon.</translation>
    </message>
    <message>
        <source>Pages in the bin</source>
        <translation>Pages dans la corbeille</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Effacer maintenant…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Gardée jusqu’au %1</translation>
    </message>
    <message>
        <source>Erase this page for good?</source>
        <translation>Effacer cette page pour de bon&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these %Ln pages for good?</source>
        <translation>
            <numerusform>Effacer cette page pour de bon&#x202f;?</numerusform>
            <numerusform>Effacer ces %Ln pages pour de bon&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>It is removed from this journal, with its earlier versions. Copies made by other programs may remain.</source>
        <translation>Tout est retiré de ce journal, avec les versions précédentes. Les copies faites par d’autres programmes sont hors de portée.</translation>
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
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>afterword::BringPanel</name>
    <message>
        <source>Where it is from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Its words for moods, and what they are here:</source>
        <translation>Ses mots pour l’humeur, et ce qu’ils sont ici&#x202f;:</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sans repère</translation>
    </message>
    <message>
        <source>Its columns, and what they are here:</source>
        <translation>Ses colonnes, et ce qu’elles sont ici&#x202f;:</translation>
    </message>
    <message>
        <source>Which column has the day?</source>
        <translation>Quelle colonne contient le jour&#x202f;?</translation>
    </message>
    <message>
        <source>kept as a file</source>
        <translation>gardé comme fichier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Lecture de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Left over from “%1”</source>
        <translation>Reste de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This file is locked</source>
        <translation>Ce fichier est verrouillé</translation>
    </message>
    <message>
        <source>The other program gave it a passphrase of its own. It is used to read the file, and not kept.</source>
        <translation>L’autre programme lui a donné sa propre phrase de passe. Elle sert à lire le fichier, et n’est pas gardée.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase de passe du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Bring in pages</source>
        <translation>Importer des pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>All of it comes in, or nothing. You can go on writing.</source>
        <translation>Tout est importé, ou rien. Tu peux continuer à écrire.</translation>
    </message>
    <message>
        <source>It is in your journal now</source>
        <translation>C’est dans ton journal maintenant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It could not be taken out again. It is all still here.</source>
        <translation>Cela n’a pas pu être retiré. Tout est encore ici.</translation>
    </message>
    <message numerus="yes">
        <source>Days with more than one part: %n. A line, a title or a time begins each.</source>
        <translation>
            <numerusform>Jours en plusieurs parties&#x202f;: %n. Chaque partie commence par une ligne, un titre ou une heure.</numerusform>
            <numerusform>Jours en plusieurs parties&#x202f;: %n. Chaque partie commence par une ligne, un titre ou une heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make each part of a day its own page</source>
        <translation>Faire de chaque partie d’un jour une page à part</translation>
    </message>
    <message>
        <source>%1 came in. Bringing it in again adds nothing.</source>
        <translation>Importé&#x202f;: %1. Une deuxième fois n’ajoute rien.</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarSide</name>
    <message>
        <source>Write for today</source>
        <translation>Écrire pour aujourd’hui</translation>
    </message>
    <message>
        <source>Write for %1</source>
        <translation>Écrire pour le %1</translation>
    </message>
</context>
<context>
    <name>afterword::CaptionLine</name>
    <message>
        <source>A caption, if you like</source>
        <translation>Une légende, si tu veux</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>Écrire une légende</translation>
    </message>
    <message>
        <source>Change the caption</source>
        <translation>Changer la légende</translation>
    </message>
    <message>
        <source>Write a caption: %1</source>
        <translation>Écrire une légende&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change the caption “%1”: %2</source>
        <translation>Changer la légende «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>Caption: %1</source>
        <translation>Légende&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>afterword::CareCard</name>
    <message>
        <source>Numbers and people in Support</source>
        <translation>Numéros et personnes dans Soutien</translation>
    </message>
</context>
<context>
    <name>afterword::CareLine</name>
    <message>
        <source>Open Support</source>
        <translation>Ouvrir Soutien</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Soutien  F1</translation>
    </message>
</context>
<context>
    <name>afterword::CarePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>afterword::ChangePanel</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisir une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a passphrase to use from now on. The code stays as it is.</source>
        <translation>Le journal s’est ouvert avec le code de secours. Choisis une phrase de passe pour la suite. Le code reste comme il est.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Your pages stay as they are. Copies of the file made before today still open with the old one.</source>
        <translation>Tes pages restent comme elles sont. Les copies du fichier faites avant aujourd’hui s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>Utiliser la nouvelle</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds.</source>
        <translation>Création de la clé. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>The new passphrase is in use.</source>
        <translation>La nouvelle phrase de passe est en place.</translation>
    </message>
</context>
<context>
    <name>afterword::ChargeRow</name>
    <message>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Effacer&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
</context>
<context>
    <name>afterword::ChartLegend</name>
    <message>
        <source>Soft line</source>
        <translation>Ligne douce</translation>
    </message>
    <message>
        <source>More energy, bigger dot</source>
        <translation>Plus d’énergie, point plus gros</translation>
    </message>
    <message>
        <source>More marks, taller bar</source>
        <translation>Plus de repères, barre plus haute</translation>
    </message>
    <message>
        <source>About the whole day</source>
        <translation>Sur la journée entière</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>Envie</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Maj+A</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Montrer en graphique</translation>
    </message>
</context>
<context>
    <name>afterword::CheckIn</name>
    <message>
        <source>Check-in</source>
        <translation>Note d’humeur</translation>
    </message>
    <message>
        <source>Or skip it. A page doesn’t need a mood.</source>
        <translation>Ou laisse. Une page peut se passer d’humeur.</translation>
    </message>
    <message>
        <source>Close the check-in</source>
        <translation>Fermer la note d’humeur</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
    <message>
        <source>Pick a dot. Bigger means more energy.</source>
        <translation>Choisis un point. Plus gros veut dire plus d’énergie.</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Désagréable</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agréable</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Today as a whole</source>
        <translation>La journée entière</translation>
    </message>
    <message>
        <source>What the dot is about</source>
        <translation>De quoi parle le point</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>Les mots qui vont bien</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>Comment c’est, là, maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>How was it then?</source>
        <translation>Comment c’était à ce moment-là&#x202f;?</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Plus tôt aujourd’hui</translation>
    </message>
    <message>
        <source>Also that day</source>
        <translation>Aussi ce jour-là</translation>
    </message>
</context>
<context>
    <name>afterword::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr l’enlève</translation>
    </message>
</context>
<context>
    <name>afterword::ChosenBar</name>
    <message>
        <source>Chosen pages</source>
        <translation>Pages choisies</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Choose none  Esc</source>
        <translation>Ne rien choisir  Échap</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Faire revenir maintenant</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>They all have “%1” already.</source>
        <translation>Elles ont déjà toutes «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is added to %2.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant sur %2.</translation>
    </message>
    <message>
        <source>Put this page away</source>
        <translation>Mettre cette page de côté</translation>
    </message>
    <message>
        <source>Put %1 away</source>
        <translation>Mettre %1 de côté</translation>
    </message>
    <message>
        <source>The page is put away until %1.</source>
        <translation>La page est mise de côté jusqu’au %1.</translation>
    </message>
    <message>
        <source>%1 are put away until %2.</source>
        <translation>%1 mises de côté jusqu’au %2.</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>La page est de retour.</translation>
    </message>
    <message>
        <source>%1 are back.</source>
        <translation>%1 sont de retour.</translation>
    </message>
    <message>
        <source>Page moved to the bin.</source>
        <translation>Page mise à la corbeille.</translation>
    </message>
    <message>
        <source>%1 moved to the bin.</source>
        <translation>%1 mises à la corbeille.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>You will not see it until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Tu ne la verras pas avant le jour que tu choisis. Cela vaut pour la liste, la recherche, le calendrier et la chronologie. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>You will not see them until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Tu ne les verras pas avant le jour que tu choisis. Cela vaut pour la liste, la recherche, le calendrier et la chronologie. Rien n’est supprimé.</translation>
    </message>
</context>
<context>
    <name>afterword::CirclesRow</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>A bit</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Log what I did today</source>
        <translation>Noter ce que j’ai fait aujourd’hui</translation>
    </message>
    <message>
        <source>Describe it like a camera</source>
        <translation>Le raconter comme une caméra</translation>
    </message>
    <message>
        <source>Set it down until…</source>
        <translation>Poser ça jusqu’au…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Going round in circles?</source>
        <translation>Ça tourne en rond&#x202f;?</translation>
    </message>
    <message>
        <source>One of these may help:</source>
        <translation>Une de ces choses peut aider&#x202f;:</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityCard</name>
    <message>
        <source>Clarity check</source>
        <translation>Point de clarté</translation>
    </message>
    <message>
        <source>Two minutes, six statements. There is nothing to compare with yet.</source>
        <translation>Deux minutes, six phrases. Il n’y a encore rien à comparer.</translation>
    </message>
    <message>
        <source>Six statements, two minutes. Only your own answers over time: the bigger the dot, the truer it felt. Last done %1.</source>
        <translation>Six phrases, deux minutes. Seulement tes propres réponses au fil du temps&#x202f;: plus le point est gros, plus cela sonnait vrai. Dernière fois&#x202f;: le %1.</translation>
    </message>
    <message>
        <source>Do a check</source>
        <translation>Faire le point</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityDots</name>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1&#x202f;: %2 sur 5</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityRow</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 is %1, 5 is %2.</source>
        <translation>1, c’est «&#x202f;%1&#x202f;»&#x202f;; 5, c’est «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source> Last time %1.</source>
        <translation> La dernière fois&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityView</name>
    <message>
        <source>Stop here, keep my answers</source>
        <translation>M’arrêter ici, garder mes réponses</translation>
    </message>
    <message>
        <source>Clarity check</source>
        <translation>Point de clarté</translation>
    </message>
    <message>
        <source>As things stand today</source>
        <translation>Comme les choses sont aujourd’hui</translation>
    </message>
    <message>
        <source>You can leave any of them blank.</source>
        <translation>Tu peux laisser n’importe laquelle vide.</translation>
    </message>
    <message>
        <source>Keep this check</source>
        <translation>Garder ce point</translation>
    </message>
    <message>
        <source>There are no right answers.</source>
        <translation>Il n’y a pas de bonne réponse.</translation>
    </message>
    <message>
        <source> The small mark under a circle is what you chose on %1.</source>
        <translation> La petite marque sous un cercle est ton choix du %1.</translation>
    </message>
</context>
<context>
    <name>afterword::CodeBoxes</name>
    <message>
        <source>The code, in seven groups. It is not read out; print or save the sheet to keep it.</source>
        <translation>Le code, en sept groupes. Il n’est pas lu à voix haute&#x202f;; imprime ou enregistre la feuille pour le garder.</translation>
    </message>
</context>
<context>
    <name>afterword::CodeEntry</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>Groupe %1 sur %2</translation>
    </message>
    <message>
        <source>There is a slip in group %1. Compare it with the sheet.</source>
        <translation>Il y a une faute dans le groupe %1. Compare-le avec la feuille.</translation>
    </message>
</context>
<context>
    <name>afterword::CodePanel</name>
    <message>
        <source>A new sheet with a code</source>
        <translation>Une nouvelle feuille avec un code</translation>
    </message>
    <message>
        <source>A new code takes the place of the old one. The old sheet then opens nothing here.</source>
        <translation>Un nouveau code prend la place de l’ancien. L’ancienne feuille n’ouvre alors plus rien ici.</translation>
    </message>
    <message>
        <source>A code on paper opens the journal when the passphrase has slipped away.</source>
        <translation>Un code sur papier ouvre le journal quand la phrase de passe a été oubliée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Vérification en cours. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ta feuille de secours</translation>
    </message>
    <message>
        <source>This code opens the journal without the passphrase. It is shown once, now.</source>
        <translation>Ce code ouvre le journal sans la phrase de passe. Il est montré une seule fois, maintenant.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Utiliser ce code</translation>
    </message>
    <message>
        <source>Sealing the code in. This takes a few seconds.</source>
        <translation>Mise en place du code. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>The new code is in use. The old sheet can go.</source>
        <translation>Le nouveau code est en place. L’ancienne feuille peut être jetée.</translation>
    </message>
</context>
<context>
    <name>afterword::ComputerWatch</name>
    <message>
        <source>Saves and locks first</source>
        <translation>Enregistre et verrouille d’abord</translation>
    </message>
</context>
<context>
    <name>afterword::ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue: %1. %2</source>
        <translation>Continuer&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus d’options pour %1</translation>
    </message>
    <message>
        <source>Keep it as a page, as it is</source>
        <translation>Le garder comme page, tel quel</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>L’enlever</translation>
    </message>
</context>
<context>
    <name>afterword::DateField</name>
    <message>
        <source>Take %1</source>
        <translation>Prendre le %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No date chosen</source>
        <translation>Aucune date choisie</translation>
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
        <translation>D’un jour à un autre</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toutes les dates</translation>
    </message>
</context>
<context>
    <name>afterword::DayChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>afterword::DaysField</name>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Du %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Au %1</translation>
    </message>
</context>
<context>
    <name>afterword::EndView</name>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Back to Reflect</source>
        <translation>Retour à Réfléchir</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
</context>
<context>
    <name>afterword::ErasePanel</name>
    <message>
        <source>Erase this journal</source>
        <translation>Effacer ce journal</translation>
    </message>
    <message>
        <source>Its file is overwritten and removed. After that no passphrase and no code brings it back. Copies that you or other programs made elsewhere stay where they are.</source>
        <translation>Son fichier est écrasé, puis supprimé. Ensuite, aucune phrase de passe ni aucun code ne le fait revenir. Les copies faites ailleurs, par toi ou par d’autres programmes, restent où elles sont.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message numerus="yes">
        <source>Erase its copies as well: %n</source>
        <translation>
            <numerusform>Effacer aussi sa copie&#x202f;: %n</numerusform>
            <numerusform>Effacer aussi ses copies&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. Copies that stay still open with the passphrase.</source>
        <translation>Dans %1. Les copies qui restent s’ouvrent encore avec la phrase de passe.</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Vérification en cours. Cela prend quelques secondes.</translation>
    </message>
</context>
<context>
    <name>afterword::ExportCard</name>
    <message>
        <source>Export the chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>Le garder dedans</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un endroit…</translation>
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
        <translation>Nombres (CSV)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Include event names</source>
        <translation>Inclure les noms des événements</translation>
    </message>
    <message>
        <source>Include event names, and what the small signs are</source>
        <translation>Inclure les noms des événements, et ce que sont les petits signes</translation>
    </message>
    <message>
        <source>The check-ins of %1 to %2, with the words you chose for them. No page goes into it.</source>
        <translation>Les notes d’humeur du %1 au %2, avec les mots que tu as choisis pour elles. Aucune page n’y entre.</translation>
    </message>
    <message>
        <source>The days in sight: %1 to %2. Nothing you wrote goes into it.</source>
        <translation>Les jours visibles&#x202f;: du %1 au %2. Rien de ce que tu as écrit n’y entre.</translation>
    </message>
    <message>
        <source>The file is outside the journal. Anyone who uses this computer can open it, and locking does not hide it.</source>
        <translation>Le fichier se trouve hors du journal. Toute personne qui utilise cet ordinateur peut l’ouvrir, et verrouiller ne le cache pas.</translation>
    </message>
</context>
<context>
    <name>afterword::ExportPages</name>
    <message>
        <source>Which pages</source>
        <translation>Quelles pages</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>The %1 chosen pages</source>
        <translation>Les %1 pages choisies</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Pages of a few days</source>
        <translation>Les pages de quelques jours</translation>
    </message>
    <message>
        <source>Pages with a tag</source>
        <translation>Les pages avec une étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>afterword::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>Names as initials</source>
        <translation>Noms en initiales</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un endroit…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is there until it is whole.</source>
        <translation>Rien n’y apparaît avant que tout soit complet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is in “%1” now. Anyone who uses this computer can read it.</source>
        <translation>C’est maintenant dans «&#x202f;%1&#x202f;». Toute personne qui utilise cet ordinateur peut le lire.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Feuille précédente</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>Print these sheets?</source>
        <translation>Imprimer ces feuilles&#x202f;?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The sheets are on their way to the printer.</source>
        <translation>Les feuilles sont en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save a PDF.</source>
        <translation>L’imprimante n’a rien pris. Regarde si elle est allumée, ou enregistre un PDF.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Quelles pages</translation>
    </message>
    <message>
        <source>Begin with moods</source>
        <translation>Commencer par les humeurs</translation>
    </message>
    <message>
        <source>Begin with a page of moods and life marks from these days.</source>
        <translation>Commencer par une page avec les humeurs et les repères de vie de ces jours.</translation>
    </message>
    <message>
        <source>Letters, tags, people and all the rest go along.</source>
        <translation>Les lettres, les étiquettes, les personnes et tout le reste partent avec.</translation>
    </message>
    <message>
        <source>So do pages that are put away.</source>
        <translation>Les pages mises de côté aussi.</translation>
    </message>
    <message>
        <source>Pages that are put away stay inside.</source>
        <translation>Les pages mises de côté restent dedans.</translation>
    </message>
    <message>
        <source>Moods</source>
        <comment>file name</comment>
        <translation>Humeurs</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The sheets are laid out.</source>
        <translation>Les feuilles sont mises en page.</translation>
    </message>
    <message>
        <source>Something in the journal changed. These are the sheets as they are now.</source>
        <translation>Quelque chose a changé dans le journal. Voici les feuilles telles qu’elles sont maintenant.</translation>
    </message>
    <message>
        <source>The sheets go to the printer.</source>
        <translation>Les feuilles partent vers l’imprimante.</translation>
    </message>
    <message>
        <source>The copy is outside the journal. Anyone who uses this computer can read it, and locking does not hide it.</source>
        <translation>Une copie se trouve hors du journal. Toute personne qui utilise cet ordinateur peut la lire, et verrouiller ne la cache pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Names of people as initials. Only names on your list of people are shortened.</source>
        <translation>Noms des personnes en initiales. Seuls les noms de ta liste de personnes sont abrégés.</translation>
    </message>
    <message>
        <source>There is no page to copy.</source>
        <translation>Il n’y a aucune page à copier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages go into the copy. The journal keeps them.</source>
        <translation>
            <numerusform>%Ln page va dans la copie. Le journal la garde.</numerusform>
            <numerusform>%Ln pages vont dans la copie. Le journal les garde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it over first</source>
        <translation>Regarde d’abord</translation>
    </message>
    <message>
        <source>Change what is in it</source>
        <translation>Changer ce qu’il y a dedans</translation>
    </message>
    <message>
        <source>This is all that goes into it. Saved or printed, anyone who finds it can read it.</source>
        <translation>C’est tout ce qu’il contient. Une fois enregistré ou imprimé, toute personne qui le trouve peut le lire.</translation>
    </message>
</context>
<context>
    <name>afterword::FileBanner</name>
    <message>
        <source>You can read here, but not write: this place does not allow it.</source>
        <translation>Tu peux lire ici, mais pas écrire&#x202f;: cet endroit ne le permet pas.</translation>
    </message>
    <message>
        <source>Parts of this journal are damaged or missing. What can be read is here. Nothing new can be written in it for now.</source>
        <translation>Des parties de ce journal sont abîmées ou manquent. Ce qui peut être lu est ici. Rien de nouveau ne peut y être écrit pour le moment.</translation>
    </message>
    <message>
        <source>Your words are safe here, but the journal’s file is no longer where it was.</source>
        <translation>Tes mots sont en sécurité ici, mais le fichier du journal n’est plus là où il était.</translation>
    </message>
    <message>
        <source>The journal’s file is no longer where it was. Its pages are still here.</source>
        <translation>Le fichier du journal n’est plus là où il était. Ses pages sont encore ici.</translation>
    </message>
    <message>
        <source>Your words are safe here, but another file is in the journal’s place now. That one is left alone.</source>
        <translation>Tes mots sont en sécurité ici, mais un autre fichier est maintenant à la place du journal. Il n’est pas touché.</translation>
    </message>
    <message>
        <source>Another file is in the journal’s place now. It is left alone. The pages are still here.</source>
        <translation>Un autre fichier est maintenant à la place du journal. Il n’est pas touché. Les pages sont encore ici.</translation>
    </message>
    <message>
        <source>Your words are safe here, but this disk is full. About %1 MB is needed.</source>
        <translation>Tes mots sont en sécurité ici, mais ce disque est plein. Il faut environ %1 Mo.</translation>
    </message>
    <message>
        <source>Your words are safe here. Afterword keeps trying.</source>
        <translation>Tes mots sont en sécurité ici. Afterword continue d’essayer.</translation>
    </message>
    <message>
        <source>Keep the rest…</source>
        <translation>Garder le reste…</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Two copies of this journal have gone separate ways: this one, and the one open here on %1. Each may hold pages the other lacks. Both are kept as they are.</source>
        <translation>Deux copies de ce journal ont suivi des chemins différents&#x202f;: celle-ci, et celle ouverte ici le %1. Chacune a peut-être des pages qui manquent à l’autre. Les deux sont gardées comme elles sont.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuer avec celle-ci</translation>
    </message>
    <message>
        <source>Look for the other…</source>
        <translation>Chercher l’autre…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saves</source>
        <comment>how much older a copy is</comment>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy is older than the one open here on %1, by %2. It may be a backup that was put back. Later pages would be in the newer one.</source>
        <translation>Cette copie a %2 de retard sur celle ouverte ici le %1. C’est peut-être une sauvegarde remise en place. Des pages plus tardives seraient dans l’autre.</translation>
    </message>
    <message>
        <source>Look for a newer one…</source>
        <translation>En chercher une plus récente…</translation>
    </message>
    <message>
        <source>Keep what can be read?</source>
        <translation>Garder ce qui peut être lu&#x202f;?</translation>
    </message>
    <message>
        <source>A copy of the file as it is now is made first. Then the parts that cannot be read are let go, and you can write here again.</source>
        <translation>Une copie du fichier tel qu’il est maintenant est faite d’abord. Ensuite, les parties illisibles sont abandonnées, et tu peux de nouveau écrire ici.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Make a copy and go on</source>
        <translation>Faire une copie et continuer</translation>
    </message>
    <message>
        <source>A copy is kept. You can write here again.</source>
        <translation>Une copie est gardée. Tu peux de nouveau écrire ici.</translation>
    </message>
    <message>
        <source>That did not work. The file was not changed.</source>
        <translation>Cela n’a pas marché. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The journal goes on in %1.</source>
        <translation>Le journal continue dans %1.</translation>
    </message>
    <message>
        <source>A copy could not be made there. Your words are safe here.</source>
        <translation>Une copie n’a pas pu être faite là-bas. Tes mots sont en sécurité ici.</translation>
    </message>
    <message>
        <source>All of it is in %1 now. It opens with the same passphrase.</source>
        <translation>Tout est maintenant dans %1. Cela s’ouvre avec la même phrase de passe.</translation>
    </message>
    <message>
        <source>It could not be saved there. Your words are safe here.</source>
        <translation>Cela n’a pas pu être enregistré là-bas. Tes mots sont en sécurité ici.</translation>
    </message>
</context>
<context>
    <name>afterword::FileRows</name>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Files of this page</source>
        <translation>Fichiers de cette page</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Regarder l’image</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Regarder les images</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus d’options pour %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>Enlever de cette page</translation>
    </message>
    <message>
        <source>being sealed</source>
        <translation>en train d’être scellé</translation>
    </message>
    <message>
        <source>%1, being sealed</source>
        <translation>%1, en train d’être scellé</translation>
    </message>
    <message>
        <source>Stop adding %1</source>
        <translation>Arrêter l’ajout de %1</translation>
    </message>
</context>
<context>
    <name>afterword::FilterBar</name>
    <message>
        <source>Search pages</source>
        <translation>Chercher des pages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d’abord</translation>
    </message>
    <message>
        <source>Tags, people and what is put away</source>
        <translation>Étiquettes, personnes et ce qui est mis de côté</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Answers to prompts</source>
        <translation>Réponses à des questions</translation>
    </message>
    <message>
        <source>Day logs</source>
        <translation>Journées</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Notes d’humeur</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Avec une image</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Avec un fichier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Il n’y a pas encore d’étiquettes.</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>Il n’y a pas encore de personnes.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>Du… au…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciennes d’abord</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Moods from this one up: &quot;From neutral&quot;</extracomment>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>Moods up to this one: &quot;Up to neutral&quot;</extracomment>
        <translation>Jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>afterword::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Trouver dans cette page</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous match  Shift+F3</source>
        <translation>Résultat précédent  Maj+F3</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next match  F3</source>
        <translation>Résultat suivant  F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Mettre à la place</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FirstQuestion</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>afterword::FoundLetters</name>
    <message>
        <source>Letter: %1. %2</source>
        <translation>Lettre&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>Dans les lettres</translation>
    </message>
    <message>
        <source>More in Letters</source>
        <translation>Plus dans Lettres</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Une lettre</translation>
    </message>
</context>
<context>
    <name>afterword::FourWeeks</name>
    <message>
        <source>Four weeks beside four weeks</source>
        <translation>Quatre semaines à côté de quatre semaines</translation>
    </message>
</context>
<context>
    <name>afterword::HalfPage</name>
    <message>
        <source>Lock after two minutes</source>
        <translation>Verrouiller après deux minutes</translation>
    </message>
    <message>
        <source>More about this, in Help</source>
        <translation>En savoir plus, dans l’Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>afterword::HelpList</name>
    <message>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
    </message>
</context>
<context>
    <name>afterword::HelpReader</name>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
</context>
<context>
    <name>afterword::HelpRoom</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Retour  Échap</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>No page has those words. Try fewer, or other ones.</source>
        <translation>Aucune page n’a ces mots. Essaie-en moins, ou d’autres.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
</context>
<context>
    <name>afterword::HelperPanel</name>
    <message>
        <source>Someone you could call</source>
        <translation>Quelqu’un que tu pourrais appeler</translation>
    </message>
    <message>
        <source>Change this person</source>
        <translation>Modifier cette personne</translation>
    </message>
    <message>
        <source>Name and number stay in this journal. They are not shown while it is locked.</source>
        <translation>Le nom et le numéro restent dans ce journal. Ils ne sont pas montrés quand il est verrouillé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre cette personne</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Une note, si tu veux</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Enlever de la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>afterword::HideHint</name>
    <message>
        <source>Someone coming in?</source>
        <translation>Quelqu’un arrive&#x202f;?</translation>
    </message>
    <message>
        <source>Hide and lock:</source>
        <translation>Masquer et verrouiller&#x202f;:</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Someone coming in? Hide and lock: %1, or Esc twice.</source>
        <translation>Quelqu’un arrive&#x202f;? Masquer et verrouiller&#x202f;: %1, ou Échap deux fois.</translation>
    </message>
    <message>
        <source>Someone coming in? Hide and lock: %1.</source>
        <translation>Quelqu’un arrive&#x202f;? Masquer et verrouiller&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>afterword::HubView</name>
    <message>
        <source>Reflect</source>
        <translation>Réfléchir</translation>
    </message>
    <message>
        <source>Short guided paths. Stop whenever you like; what you wrote is kept.</source>
        <translation>De courts parcours guidés. Arrête quand tu veux&#x202f;; ce que tu as écrit est gardé.</translation>
    </message>
    <message>
        <source>For today, if you like</source>
        <translation>Pour aujourd’hui, si tu veux</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Two shorter ones</source>
        <translation>Deux plus courts</translation>
    </message>
    <message>
        <source>Kept open</source>
        <translation>Listes gardées ouvertes</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les tiens</translation>
    </message>
    <message>
        <source>Short cards</source>
        <translation>Cartes courtes</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Créer le tien…</translation>
    </message>
    <message>
        <source>Make a path of your own…</source>
        <translation>Créer ton propre parcours…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1   Done %2</source>
        <translation>%1   Fait le %2</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Parce que %1.</translation>
    </message>
    <message>
        <source>A list you keep open</source>
        <translation>Une liste que tu gardes ouverte</translation>
    </message>
    <message>
        <source>The rest of it is here</source>
        <translation>Le reste est ici</translation>
    </message>
    <message>
        <source>Where you stopped, today</source>
        <translation>Là où tu en étais, aujourd’hui</translation>
    </message>
    <message>
        <source>Where you stopped, on %1</source>
        <translation>Là où tu en étais, le %1</translation>
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
            <numerusform>Modifiée depuis&#x202f;: %n.</numerusform>
            <numerusform>Modifiées depuis&#x202f;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>Pages of it here: %n.</source>
        <translation>
            <numerusform>Pages venues de là, ici&#x202f;: %n.</numerusform>
            <numerusform>Pages venues de là, ici&#x202f;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these out…</source>
        <translation>Retirer ces pages…</translation>
    </message>
    <message>
        <source>Take these out: %1</source>
        <translation>Retirer ces pages&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>afterword::JournalMore</name>
    <message>
        <source>Tags and people…</source>
        <translation>Étiquettes et personnes…</translation>
    </message>
    <message>
        <source>What is put away…</source>
        <translation>Ce qui est mis de côté…</translation>
    </message>
    <message>
        <source>Hide what is put away</source>
        <translation>Masquer ce qui est mis de côté</translation>
    </message>
    <message>
        <source>Show what is put away</source>
        <translation>Montrer ce qui est mis de côté</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>Exporter ou imprimer…</translation>
    </message>
</context>
<context>
    <name>afterword::JournalRoom</name>
    <message>
        <source>Every page is put away for now. The menu above can show them.</source>
        <translation>Toutes les pages sont de côté pour le moment. Le menu ci-dessus peut les montrer.</translation>
    </message>
    <message>
        <source>No page has those words. Try fewer, or clear the filters.</source>
        <translation>Aucune page n’a ces mots. Essaie-en moins, ou enlève les filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages found</source>
        <translation>
            <numerusform>%Ln page trouvée</numerusform>
            <numerusform>%Ln pages trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Still reading older pages…</source>
        <translation>Lecture des pages plus anciennes…</translation>
    </message>
    <message>
        <source>“%1” was searched as text</source>
        <translation>«&#x202f;%1&#x202f;» a été cherché comme du texte</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>Pages gather here as you write them, newest first. There is no pace to keep.</source>
        <translation>Les pages se rassemblent ici au fil de l’écriture, les plus récentes d’abord. Il n’y a pas de rythme à tenir.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Écrire la première</translation>
    </message>
</context>
<context>
    <name>afterword::KeyPanel</name>
    <message>
        <source>Passphrase you use now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>That is not the passphrase in use. Nothing has changed.</source>
        <translation>Ce n’est pas la phrase de passe actuelle. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Another change is still running. Try again in a moment.</source>
        <translation>Un autre changement est encore en cours. Réessaie dans un moment.</translation>
    </message>
</context>
<context>
    <name>afterword::LetGoPanel</name>
    <message>
        <source>Its words are erased from this journal for good. This program cannot bring them back. Only the date stays, as a mark that you did this.</source>
        <translation>Ses mots sont effacés de ce journal pour de bon. Ce programme ne peut pas les faire revenir. Seule la date reste, pour marquer que tu l’as fait.</translation>
    </message>
    <message>
        <source>Afterword then makes its own copies anew, without this letter. The newest is from %1. </source>
        <translation>Afterword refait ensuite ses propres copies, sans cette lettre. La plus récente est du %1. </translation>
    </message>
    <message>
        <source>let go</source>
        <translation>laisser partir</translation>
    </message>
    <message>
        <source>To be sure, type “%1”</source>
        <translation>Pour confirmer, tape «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>La laisser partir</translation>
    </message>
    <message>
        <source>Copies made by other programs may remain.</source>
        <translation>Les copies faites par d’autres programmes sont hors de portée.</translation>
    </message>
</context>
<context>
    <name>afterword::LetterList</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Une lettre</translation>
    </message>
</context>
<context>
    <name>afterword::LetterSheet</name>
    <message>
        <source>Who it is to, or what it is about</source>
        <translation>Pour qui elle est, ou de quoi elle parle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Start anywhere. If stuck: What I never said is…</source>
        <translation>Commence où tu veux. Si ça bloque&#x202f;: Ce que je n’ai jamais dit, c’est…</translation>
    </message>
    <message>
        <source>How charged before I started?</source>
        <translation>Combien de tension avant de commencer&#x202f;?</translation>
    </message>
    <message>
        <source>How charged now?</source>
        <translation>Combien de tension maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>The next plain thing I will do</source>
        <translation>La prochaine chose simple que je vais faire</translation>
    </message>
    <message>
        <source>The next plain thing I will do is…</source>
        <translation>La prochaine chose simple que je vais faire, c’est…</translation>
    </message>
</context>
<context>
    <name>afterword::LettersRoom</name>
    <message>
        <source>Sealed until %1.</source>
        <translation>Scellée jusqu’au %1.</translation>
    </message>
    <message>
        <source>You can write in it again.</source>
        <translation>Tu peux de nouveau y écrire.</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>It is a letter to you now.</source>
        <translation>C’est maintenant une lettre pour toi.</translation>
    </message>
    <message>
        <source>An answer to a letter</source>
        <translation>Une réponse à une lettre</translation>
    </message>
    <message>
        <source>Answer your letter as a fair and kind stranger would. Not as the person it is to.</source>
        <translation>Réponds à ta lettre comme quelqu’un de juste et de gentil, qui ne te connaît pas. Pas comme la personne à qui elle est adressée.</translation>
    </message>
    <message>
        <source>Tear this letter up?</source>
        <translation>Déchirer cette lettre&#x202f;?</translation>
    </message>
    <message>
        <source>Let this letter go?</source>
        <translation>Laisser partir cette lettre&#x202f;?</translation>
    </message>
    <message>
        <source>A backup still holds a copy. It could not be made anew.</source>
        <translation>Une sauvegarde en contient encore une copie. Elle n’a pas pu être refaite.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ta réponse</translation>
    </message>
    <message>
        <source>Answer it as a fair stranger</source>
        <translation>Y répondre d’un regard extérieur et juste</translation>
    </message>
    <message>
        <source>Answer it as a fair stranger, tomorrow</source>
        <translation>Y répondre d’un regard extérieur et juste, demain</translation>
    </message>
    <message>
        <source>Make it a letter to me</source>
        <translation>En faire une lettre pour moi</translation>
    </message>
    <message>
        <source>Write in it again</source>
        <translation>Y écrire de nouveau</translation>
    </message>
    <message>
        <source>Tear it up…</source>
        <translation>La déchirer…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Nouvelle lettre</translation>
    </message>
    <message>
        <source>New letter (Ctrl+N)</source>
        <translation>Nouvelle lettre (Ctrl+N)</translation>
    </message>
    <message>
        <source>Written to someone, sent to no one.</source>
        <translation>Écrite à quelqu’un, envoyée à personne.</translation>
    </message>
    <message>
        <source>Find in letters</source>
        <translation>Chercher dans les lettres</translation>
    </message>
    <message>
        <source>A letter is ready to open, when you are.</source>
        <translation>Une lettre est prête, quand tu voudras l’ouvrir.</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Retour aux lettres</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>La laisser partir…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Sceller…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>The last two letters left you more charged than before. A small step can come first. You choose.</source>
        <translation>Les deux dernières lettres t’ont laissé plus de tension qu’avant. Un petit pas peut venir d’abord. C’est toi qui choisis.</translation>
    </message>
    <message>
        <source>Go to Reflect</source>
        <translation>Aller à Réfléchir</translation>
    </message>
    <message>
        <source>Say it here first.</source>
        <translation>Dis-le d’abord ici.</translation>
    </message>
    <message>
        <source>Nothing leaves this page.</source>
        <translation>Rien ne quitte cette page.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>Sealed on %1. It opens on %2.</source>
        <translation>Scellée le %1. Elle s’ouvre le %2.</translation>
    </message>
    <message>
        <source>The text stays out of search until then.</source>
        <translation>Le texte reste hors de la recherche d’ici là.</translation>
    </message>
    <message>
        <source>You asked not to read it before then, so the text stays out of search too.</source>
        <translation>Tu as demandé à ne pas la lire avant, donc le texte reste aussi hors de la recherche.</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>L’ouvrir…</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>Changer la date…</translation>
    </message>
    <message>
        <source>Open early…</source>
        <translation>L’ouvrir plus tôt…</translation>
    </message>
    <message>
        <source>It is ready to open, when you are.</source>
        <translation>Elle est prête, quand tu voudras l’ouvrir.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>Tu as choisi le %1.</translation>
    </message>
    <message>
        <source>It’s gone. You wrote it, and that happened.</source>
        <translation>Elle n’est plus là. Tu l’as écrite, et cela a bien eu lieu.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
</context>
<context>
    <name>afterword::ListField</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>afterword::LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Utiliser un code de secours</translation>
    </message>
    <message>
        <source>Another journal…</source>
        <translation>Un autre journal…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Soutien  F1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>If the passphrase and the code are both lost, the journal stays closed. Nobody holds another key.</source>
        <translation>Si la phrase de passe et le code sont perdus tous les deux, le journal reste fermé. Personne n’a d’autre clé.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase de passe</translation>
    </message>
    <message>
        <source>Bring back the copy of %1</source>
        <translation>Restaurer la copie du %1</translation>
    </message>
    <message>
        <source>Your last copy is from %1, %2. What is here now stays beside it.</source>
        <translation>Ta dernière copie est du %1, %2. Ce qui est ici maintenant reste à côté.</translation>
    </message>
    <message>
        <source>The copy is in its place. Open it with your passphrase.</source>
        <translation>La copie est en place. Ouvre-la avec ta phrase de passe.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>Tu pourras réessayer dans %1 s.</translation>
    </message>
    <message>
        <source>This opens %1.</source>
        <translation>Ceci ouvre %1.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>Aide  Maj+F1</translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Your last words are not saved yet</source>
        <translation>Tes derniers mots ne sont pas encore enregistrés</translation>
    </message>
    <message>
        <source>%1 They are still in this window. Locking now would lose them.</source>
        <translation>%1 Ils sont encore dans cette fenêtre. Verrouiller maintenant les perdrait.</translation>
    </message>
    <message>
        <source>Stay open and keep trying</source>
        <translation>Laisser ouvert et continuer d’essayer</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation>Verrouiller et les perdre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>afterword::MarkCard</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer de nouveau</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Mark a day</source>
        <translation>Marquer un jour</translation>
    </message>
    <message>
        <source>A life mark</source>
        <translation>Un repère de vie</translation>
    </message>
    <message>
        <source>A day with a name of your own. It stands above the dots.</source>
        <translation>Un jour avec un nom à toi. Il s’affiche au-dessus des points.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Déménagement</translation>
    </message>
    <message>
        <source>The day of the mark</source>
        <translation>Le jour du repère</translation>
    </message>
</context>
<context>
    <name>afterword::MarkTable</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Mood or mark</source>
        <translation>Humeur ou repère</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>about the whole day</source>
        <translation>sur la journée entière</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Notes d’humeur</translation>
    </message>
</context>
<context>
    <name>afterword::MarkdownEdit</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller comme texte simple</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>Case à cocher</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
</context>
<context>
    <name>afterword::MarkdownView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>afterword::MarksCard</name>
    <message>
        <source>Life marks</source>
        <translation>Repères de vie</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour le moment.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (hidden)</source>
        <translation>%1, %2 (masqué)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mark a day</source>
        <translation>Marquer un jour</translation>
    </message>
</context>
<context>
    <name>afterword::MergePanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>Lecture de la copie</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>All that is in the copy is here already. It stays where it is: %1. You can remove it when you like.</source>
        <translation>Tout ce qu’il y a dans la copie est déjà ici. Elle reste où elle est&#x202f;: %1. Tu peux l’enlever quand tu veux.</translation>
    </message>
    <message>
        <source>The copy has a lock of its own</source>
        <translation>La copie a son propre verrou</translation>
    </message>
    <message>
        <source>It was made before this journal got new keys. Type the passphrase you used then.</source>
        <translation>Elle a été faite avant que ce journal reçoive de nouvelles clés. Tape la phrase de passe que tu utilisais alors.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Phrase de passe de la copie</translation>
    </message>
    <message>
        <source>That does not open the copy. Nothing has changed.</source>
        <translation>Cela n’ouvre pas la copie. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Opening the copy</source>
        <translation>Ouverture de la copie</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Pages only in the copy: %1</source>
        <translation>Pages présentes seulement dans la copie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pages that are newer there: %1</source>
        <translation>Pages plus récentes là-bas&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pages changed in both, put together: %1</source>
        <translation>Pages changées des deux côtés, réunies&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pages changed in both, each text kept: %1</source>
        <translation>Pages changées des deux côtés, chaque texte gardé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Lettres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tags, people, marks and the like: %1</source>
        <translation>Étiquettes, personnes, repères et autres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Other things kept twice: %1</source>
        <translation>Autres choses gardées en double&#x202f;: %1</translation>
    </message>
    <message>
        <source>Older texts of pages: %1</source>
        <translation>Textes plus anciens de pages&#x202f;: %1</translation>
    </message>
    <message>
        <source>Parts that can’t be read: %1. They stay in the copy.</source>
        <translation>Parties qui ne peuvent pas être lues&#x202f;: %1. Elles restent dans la copie.</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>Et %1 de plus</translation>
    </message>
    <message>
        <source>What the copy has</source>
        <translation>Ce que contient la copie</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The copy: %1</source>
        <translation>Rien n’a encore changé. La copie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>If you stop, nothing changes.</source>
        <translation>Si tu arrêtes, rien ne change.</translation>
    </message>
    <message>
        <source>It is all here now</source>
        <translation>Tout est ici maintenant</translation>
    </message>
    <message>
        <source>What came in:</source>
        <translation>Ce qui a été importé&#x202f;:</translation>
    </message>
    <message>
        <source>The copy stays where it is: %1. You can remove it when you like.</source>
        <translation>La copie reste où elle est&#x202f;: %1. Tu peux l’enlever quand tu veux.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: take out what was brought in</source>
        <translation>Annuler&#x202f;: retirer ce qui a été importé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Retrait en cours</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>What you changed since then stays. The copy is still there: %1.</source>
        <translation>Ce que tu as changé depuis reste. La copie est encore là&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The copy is in use, or a save in it was cut off. Open it once by itself and close it, then try again.</source>
        <translation>La copie est utilisée ailleurs, ou un enregistrement y a été interrompu. Ouvre-la une fois seule, ferme-la, puis réessaie.</translation>
    </message>
    <message>
        <source>That file is another journal, not a copy of this one.</source>
        <translation>Ce fichier est un autre journal, pas une copie de celui-ci.</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Letters let go there: %1. They go here too, and out of Afterword’s backups, and that can’t be undone.</source>
        <translation>Lettres que tu as laissées partir là-bas&#x202f;: %1. Elles partent ici aussi, et des sauvegardes d’Afterword, et cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>New backups are made now…</source>
        <translation>De nouvelles sauvegardes sont en cours…</translation>
    </message>
    <message>
        <source>The letters are out of this journal and of Afterword’s backups. Copies made by other programs, as this one, are out of its reach.</source>
        <translation>Les lettres ne sont plus dans ce journal ni dans les sauvegardes d’Afterword. Les copies faites par d’autres programmes, comme celle-ci, sont hors de sa portée.</translation>
    </message>
    <message>
        <source>A backup still holds a copy. It could not be made anew.</source>
        <translation>Une sauvegarde en contient encore une copie. Elle n’a pas pu être refaite.</translation>
    </message>
    <message>
        <source>New pages: %1</source>
        <translation>Nouvelles pages&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>afterword::MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The title of the calendar: month, then year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
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
        <translation>Les mots qui allaient avec</translation>
    </message>
    <message>
        <source>Months before</source>
        <translation>Mois précédents</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>Mois suivants</translation>
    </message>
</context>
<context>
    <name>afterword::MoodButton</name>
    <message>
        <source>How is it right now?</source>
        <translation>Comment c’est, là, maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>No dot picked</source>
        <translation>Aucun point choisi</translation>
    </message>
</context>
<context>
    <name>afterword::MoodChart</name>
    <message>
        <source>about the whole day</source>
        <translation>sur la journée entière</translation>
    </message>
    <message>
        <source>Drag it to another day, or click for its card.</source>
        <translation>Glisse-le vers un autre jour, ou clique pour ouvrir sa carte.</translation>
    </message>
    <message>
        <source>To move a life mark, open its card from the menu.</source>
        <translation>Pour déplacer un repère de vie, ouvre sa carte depuis le menu.</translation>
    </message>
</context>
<context>
    <name>afterword::MoodPad</name>
    <message>
        <source>Chosen: %1. Delete clears it.</source>
        <translation>Choisi&#x202f;: %1. Suppr l’efface.</translation>
    </message>
    <message>
        <source>Nothing chosen. Arrow keys move, Enter chooses.</source>
        <translation>Rien de choisi. Les flèches déplacent, Entrée choisit.</translation>
    </message>
    <message>
        <source>Mood: %1. Column %2 of 7, row %3 of 5.</source>
        <translation>Humeur&#x202f;: %1. Colonne %2 sur 7, ligne %3 sur 5.</translation>
    </message>
</context>
<context>
    <name>afterword::MoodPopup</name>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Any mood</source>
        <translation>Toutes les humeurs</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
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
        <translation>À</translation>
    </message>
</context>
<context>
    <name>afterword::MoodScale</name>
    <message>
        <source>From unpleasant to pleasant</source>
        <translation>De désagréable à agréable</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agréable</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Désagréable</translation>
    </message>
</context>
<context>
    <name>afterword::MovePanel</name>
    <message>
        <source>To another computer</source>
        <translation>Vers un autre ordinateur</translation>
    </message>
    <message>
        <source>First a copy goes where you choose: a stick, a drive, or a folder that both computers see. It is sealed like the journal itself, and read back before it counts.</source>
        <translation>Une copie va d’abord là où tu choisis&#x202f;: une clé USB, un disque, ou un dossier que les deux ordinateurs voient. Elle est scellée comme le journal lui-même, et ne compte qu’une fois relue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Then it is read back, word by word.</source>
        <translation>Ensuite, elle est relue mot par mot.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>Arrêté. Aucune copie n’a été faite.</translation>
    </message>
    <message>
        <source>The copy is ready</source>
        <translation>La copie est prête</translation>
    </message>
    <message>
        <source>It is called %1 and lies in %2.</source>
        <translation>Elle s’appelle %1 et se trouve dans %2.</translation>
    </message>
    <message>
        <source>What to do there:</source>
        <translation>À faire là-bas&#x202f;:</translation>
    </message>
    <message>
        <source>1. Install Afterword. Put the copy in a folder of its own there.</source>
        <translation>1. Installe Afterword là-bas. Mets la copie dans un dossier à part.</translation>
    </message>
    <message>
        <source>2. Start Afterword and choose &quot;Open an existing one&quot;.</source>
        <translation>2. Démarre Afterword et choisis «&#x202f;En ouvrir un qui existe déjà&#x202f;».</translation>
    </message>
    <message>
        <source>3. Open the copy with the passphrase or code of this journal.</source>
        <translation>3. Ouvre la copie avec la phrase de passe ou le code de ce journal.</translation>
    </message>
    <message>
        <source>What you write here from now on is not in the copy. If you write on both, they can be brought together later.</source>
        <translation>Ce que tu écris ici à partir de maintenant n’est pas dans la copie. Si tu écris des deux côtés, le tout peut être réuni plus tard.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>afterword::NameCard</name>
    <message>
        <source>What to add</source>
        <translation>Quoi ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>afterword::NameRow</name>
    <message>
        <source>Tag. Press Enter to see more.</source>
        <translation>Étiquette. Appuie sur Entrée pour en voir plus.</translation>
    </message>
    <message>
        <source>Person. Press Enter to see more.</source>
        <translation>Personne. Appuie sur Entrée pour en voir plus.</translation>
    </message>
</context>
<context>
    <name>afterword::NamesPage</name>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>That name is in use. The two can become one.</source>
        <translation>Ce nom est déjà utilisé. Les deux peuvent n’en faire qu’un.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Merge “%1” into…</source>
        <translation>Fusionner «&#x202f;%1&#x202f;» avec…</translation>
    </message>
    <message>
        <source>The pages stay. They carry the other name from then on.</source>
        <translation>Les pages restent. Elles portent désormais l’autre nom.</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <translation>Nom de l’autre</translation>
    </message>
    <message>
        <source>There is no such name yet.</source>
        <translation>Ce nom n’existe pas encore.</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» fait maintenant partie de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A note on %1</source>
        <translation>Une note sur %1</translation>
    </message>
    <message>
        <source>It is kept in this journal and shown here.</source>
        <translation>Elle est gardée dans ce journal et montrée ici.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>Put “%1” away</source>
        <translation>Mettre «&#x202f;%1&#x202f;» de côté</translation>
    </message>
    <message>
        <source>You will not see pages with this tag until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Tu ne verras pas les pages avec cette étiquette d’ici là. Cela vaut pour la liste, la recherche, le calendrier et la chronologie. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>You will not see pages with this person until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>Tu ne verras pas les pages avec cette personne d’ici là. Cela vaut pour la liste, la recherche, le calendrier et la chronologie. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>“%1” is put away until %2.</source>
        <translation>«&#x202f;%1&#x202f;» est de côté jusqu’au %2.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#x202f;%1&#x202f;» est de retour.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Enlever «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>It is on no page.</source>
        <translation>Ce nom n’est sur aucune page.</translation>
    </message>
    <message>
        <source>It is on %1. The pages stay; the tag goes.</source>
        <translation>Elle est sur %1. Les pages restent&#x202f;; l’étiquette part.</translation>
    </message>
    <message>
        <source>On %1. The pages stay; the name is taken off.</source>
        <translation>Sur %1. Les pages restent&#x202f;; le nom en est enlevé.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#x202f;%1&#x202f;» est enlevé.</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>aucune page</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Retour aux pages</translation>
    </message>
    <message>
        <source>Tags and people</source>
        <translation>Étiquettes et personnes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>No tags yet. You can add one at the foot of a page.</source>
        <translation>Pas encore d’étiquettes. Tu peux en ajouter une au bas d’une page.</translation>
    </message>
    <message>
        <source>Nobody yet. You can add a person at the foot of a page.</source>
        <translation>Pas encore de personnes. Tu peux en ajouter une au bas d’une page.</translation>
    </message>
    <message>
        <source>Put away until %1</source>
        <translation>De côté jusqu’au %1</translation>
    </message>
    <message>
        <source>Remove from all pages…</source>
        <translation>Enlever de toutes les pages…</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Montrer les pages</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Changer la note…</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Faire revenir maintenant</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>Changer le jour…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>Mettre de côté jusqu’au…</translation>
    </message>
</context>
<context>
    <name>afterword::NewPassphrase</name>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>En proposer une</translation>
    </message>
    <message>
        <source>Six words. They are shown, not read out.</source>
        <translation>Six mots. Ils sont montrés, pas lus à voix haute.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Ces deux-là ne sont pas pareilles.</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are hard to guess.</source>
        <translation>Quatre ou cinq mots qui ne vont pas ensemble sont difficiles à deviner.</translation>
    </message>
    <message>
        <source>Too short.</source>
        <translation>Trop courte.</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>Facile à deviner.</translation>
    </message>
    <message>
        <source>A few more words that do not belong together would help.</source>
        <translation>Quelques mots de plus, qui ne vont pas ensemble, aideraient.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Correcte.</translation>
    </message>
    <message>
        <source>One more word would make it good.</source>
        <translation>Un mot de plus la rendrait bonne.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>One more rare word would make it strong.</source>
        <translation>Un mot rare de plus la rendrait forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>It needs nothing more.</source>
        <translation>Il ne lui manque rien.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>La masquer</translation>
    </message>
    <message>
        <source>Type the words here once, so that your hands know them.</source>
        <translation>Tape les mots ici une fois, pour que tes mains les connaissent.</translation>
    </message>
</context>
<context>
    <name>afterword::NumberRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>afterword::OnThisDay</name>
    <message>
        <source>On this day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Older pages from this date can show here. Some days that is welcome. Turn it on?</source>
        <translation>Des pages plus anciennes de cette date peuvent s’afficher ici. Certains jours, c’est bienvenu. L’activer&#x202f;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>More about On this day</source>
        <translation>Plus d’options pour «&#x202f;Ce jour-là&#x202f;»</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>More about the page of %1</source>
        <translation>Plus d’options pour la page du %1</translation>
    </message>
    <message>
        <source>Hide this one</source>
        <translation>Masquer celle-ci</translation>
    </message>
    <message>
        <source>That page stays out of On this day.</source>
        <translation>Cette page reste hors de «&#x202f;Ce jour-là&#x202f;».</translation>
    </message>
    <message>
        <source>Only after a date</source>
        <translation>Seulement après une date</translation>
    </message>
    <message>
        <source>That page can show again from %1.</source>
        <translation>Cette page peut s’afficher de nouveau à partir du %1.</translation>
    </message>
    <message>
        <source>That could not be saved. Nothing was changed.</source>
        <translation>Cela n’a pas pu être enregistré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show On this day…</source>
        <translation>Afficher «&#x202f;Ce jour-là&#x202f;»…</translation>
    </message>
    <message>
        <source>Nothing to show from this date.</source>
        <translation>Rien à montrer pour cette date.</translation>
    </message>
</context>
<context>
    <name>afterword::OpenListView</name>
    <message>
        <source>One more line</source>
        <translation>Une ligne de plus</translation>
    </message>
    <message>
        <source>One more line, or none</source>
        <translation>Une ligne de plus, ou aucune</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nothing yet is fine.</source>
        <translation>Rien pour le moment, ça va aussi.</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Fermer cette liste</translation>
    </message>
    <message>
        <source>Its lines stay in their pages</source>
        <translation>Ses lignes restent dans leurs pages</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Enlever «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This list is full. Another walk through the path begins a new one.</source>
        <translation>Cette liste est pleine. Refaire le parcours en commence une nouvelle.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Enlevé.</translation>
    </message>
    <message>
        <source>The list is closed. Its lines stay in their pages.</source>
        <translation>La liste est fermée. Ses lignes restent dans leurs pages.</translation>
    </message>
</context>
<context>
    <name>afterword::OpenPanel</name>
    <message>
        <source>It is ready. Open it now?</source>
        <translation>Elle est prête. L’ouvrir maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>You chose %1. Open it now?</source>
        <translation>Tu as choisi le %1. L’ouvrir maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>“%1”. Later is fine. It stays sealed as it is.</source>
        <translation>«&#x202f;%1&#x202f;». Plus tard, ça va aussi. Elle reste scellée comme elle est.</translation>
    </message>
    <message>
        <source>Delete it unread…</source>
        <translation>La supprimer sans la lire…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvrir maintenant</translation>
    </message>
</context>
<context>
    <name>afterword::OwnDeckBox</name>
    <message>
        <source>A question of your own</source>
        <translation>Une question à toi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour le moment.</translation>
    </message>
    <message>
        <source>New path…</source>
        <translation>Nouveau parcours…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>A path</source>
        <translation>Un parcours</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Enlever «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>The question is removed. Pages that answer it stay.</source>
        <translation>La question est enlevée. Les pages qui y répondent restent.</translation>
    </message>
    <message>
        <source>That is more than fits here. Remove some first.</source>
        <translation>C’est plus que ce qui tient ici. Enlève d’abord quelque chose.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing has changed.</source>
        <translation>Cela n’a pas pu être enregistré. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Save a copy anyone can read?</source>
        <translation>Enregistrer une copie que tout le monde peut lire&#x202f;?</translation>
    </message>
    <message>
        <source>The file holds your questions and paths, no pages and no answers. Anyone who opens it can read them. Pick a place only you use.</source>
        <translation>Le fichier contient tes questions et tes parcours, sans pages ni réponses. Toute personne qui l’ouvre peut les lire. Choisis un endroit que personne d’autre n’utilise.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un endroit…</translation>
    </message>
    <message>
        <source>Saved. Anyone can read that file.</source>
        <translation>Enregistré. Tout le monde peut lire ce fichier.</translation>
    </message>
    <message>
        <source>It could not be saved there. Try another place.</source>
        <translation>Cela n’a pas pu être enregistré là-bas. Essaie un autre endroit.</translation>
    </message>
    <message>
        <source>That file holds no questions this version can read. Nothing has changed.</source>
        <translation>Ce fichier ne contient aucune question que cette version puisse lire. Rien n’a changé.</translation>
    </message>
    <message>
        <source>All of that is here already.</source>
        <translation>Tout cela est déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in.</source>
        <translation>
            <numerusform>%n importé.</numerusform>
            <numerusform>%n importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::OwnPathForm</name>
    <message>
        <source>A path of your own</source>
        <translation>Un parcours à toi</translation>
    </message>
    <message>
        <source>Change the path</source>
        <translation>Modifier le parcours</translation>
    </message>
    <message>
        <source>Its questions come one after the other. Each can be skipped.</source>
        <translation>Ses questions viennent l’une après l’autre. Chacune peut être passée.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>Une question de plus</translation>
    </message>
    <message>
        <source>Remove this path</source>
        <translation>Enlever ce parcours</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Que veux-tu demander&#x202f;?</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>Retirer cette question</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Mots libres</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>De 0 à 10</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Comment on y répond</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>tout à fait</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>Écrit par toi.</translation>
    </message>
</context>
<context>
    <name>afterword::OwnPeople</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add one of your people</source>
        <translation>Ajouter une de tes personnes</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Tes personnes</translation>
    </message>
    <message>
        <source>Add one person you could ring at a bad hour.</source>
        <translation>Ajoute une personne que tu pourrais appeler à une heure difficile.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>afterword::OwnWordsBox</name>
    <message>
        <source>A word or name to add</source>
        <translation>Un mot ou un nom à ajouter</translation>
    </message>
    <message>
        <source>A word or name</source>
        <translation>Un mot ou un nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>None yet. Names of your people and tags are never marked.</source>
        <translation>Aucun pour le moment. Les noms de tes personnes et tes étiquettes ne sont jamais marqués.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#x202f;%1&#x202f;» y est déjà.</translation>
    </message>
    <message>
        <source>“%1” is no longer one of your words.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus un de tes mots.</translation>
    </message>
</context>
<context>
    <name>afterword::PadField</name>
    <message>
        <source>more energy</source>
        <translation>plus d’énergie</translation>
    </message>
    <message>
        <source>less energy</source>
        <translation>moins d’énergie</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>désagréable</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>agréable</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sans repère</translation>
    </message>
</context>
<context>
    <name>afterword::PageActs</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The page is at %1 now.</source>
        <translation>La page est maintenant datée du %1.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La version précédente est de retour.</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>La page est de retour.</translation>
    </message>
    <message>
        <source>The pages are back.</source>
        <translation>Les pages sont de retour.</translation>
    </message>
    <message>
        <source>Erased. It is gone from this journal’s file.</source>
        <translation>Effacée. Elle n’est plus dans le fichier de ce journal.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>afterword::PageCare</name>
    <message>
        <source>The mood is taken off.</source>
        <translation>L’humeur est enlevée.</translation>
    </message>
    <message>
        <source>The mood is changed.</source>
        <translation>L’humeur est changée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This page was changed somewhere else too. Both texts are kept: this one is now a page of its own.</source>
        <translation>Cette page a aussi été modifiée ailleurs. Les deux textes sont gardés&#x202f;: celui-ci est maintenant une page à part.</translation>
    </message>
    <message>
        <source>Log what I did today</source>
        <translation>Noter ce que j’ai fait aujourd’hui</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Date et heure…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>The page is at %1 now.</source>
        <translation>La page est maintenant datée du %1.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La version précédente est de retour.</translation>
    </message>
</context>
<context>
    <name>afterword::PageExport</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export this page…</source>
        <translation>Exporter cette page…</translation>
    </message>
    <message>
        <source>There is nothing on this page yet.</source>
        <translation>Il n’y a encore rien sur cette page.</translation>
    </message>
</context>
<context>
    <name>afterword::PageFiles</name>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>The place where this was taken is left out. The rest of the file is as it was.</source>
        <translation>Le lieu où elle a été prise n’est pas gardé. Le reste du fichier est comme avant.</translation>
    </message>
    <message>
        <source>%1 is on this page. A place may be noted inside this kind of file. It stays sealed with the rest.</source>
        <translation>%1 est sur cette page. Un lieu est peut-être noté dans ce type de fichier. Il reste scellé avec le reste.</translation>
    </message>
    <message>
        <source>%1 is off this page.</source>
        <translation>%1 n’est plus sur cette page.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>afterword::PageHead</name>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Mode concentration</translation>
    </message>
    <message>
        <source>Focus mode  F11</source>
        <translation>Mode concentration  F11</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Trouver et remplacer</translation>
    </message>
    <message>
        <source>Add a picture or file…</source>
        <translation>Ajouter une image ou un fichier…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>Mettre de côté jusqu’au…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>afterword::PageListModel</name>
    <message>
        <source>Day log</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Note d’humeur</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>de côté</translation>
    </message>
</context>
<context>
    <name>afterword::PageListView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>afterword::PageRowDelegate</name>
    <message>
        <source>Nothing written</source>
        <translation>Rien d’écrit</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>De côté</translation>
    </message>
</context>
<context>
    <name>afterword::PageTools</name>
    <message>
        <source>Next, I will</source>
        <translation>Ensuite, je vais</translation>
    </message>
</context>
<context>
    <name>afterword::PaperView</name>
    <message>
        <source>Page %1 of %2, as it will be on paper</source>
        <translation>Page %1 sur %2, comme elle sera sur papier</translation>
    </message>
</context>
<context>
    <name>afterword::PathCard</name>
    <message>
        <source>Change this path</source>
        <translation>Modifier ce parcours</translation>
    </message>
    <message>
        <source>What this is based on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
</context>
<context>
    <name>afterword::PathView</name>
    <message>
        <source>Stop here, keep what I wrote</source>
        <translation>M’arrêter ici, garder ce que j’ai écrit</translation>
    </message>
</context>
<context>
    <name>afterword::PictureLines</name>
    <message>
        <source>This picture cannot be shown here. It is kept as it is.</source>
        <translation>Cette image ne peut pas être montrée ici. Elle est gardée comme elle est.</translation>
    </message>
</context>
<context>
    <name>afterword::PictureView</name>
    <message>
        <source>Picture before</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#x202f;: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. It is kept as it is.</source>
        <translation>Cette image ne peut pas être montrée ici. Elle est gardée comme elle est.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>afterword::ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>afterword::PromptCard</name>
    <message>
        <source>Answer this</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>Answer this  Ctrl+Return</source>
        <translation>Y répondre  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Another  Ctrl+J</source>
        <translation>Une autre  Ctrl+J</translation>
    </message>
    <message>
        <source>Skip for today</source>
        <translation>Passer pour aujourd’hui</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>A question for today</source>
        <translation>Une question pour aujourd’hui</translation>
    </message>
</context>
<context>
    <name>afterword::Rail</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>afterword::RangeCard</name>
    <message>
        <source>Which days to show</source>
        <translation>Quels jours montrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Du %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Au %1</translation>
    </message>
</context>
<context>
    <name>afterword::ReadingPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Faire revenir maintenant</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>Date et heure…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>Mettre de côté jusqu’au…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Put away until %1. You asked to see it.</source>
        <translation>De côté jusqu’au %1. Tu as demandé à la voir.</translation>
    </message>
    <message>
        <source>Put away. You asked to see it.</source>
        <translation>De côté. Tu as demandé à la voir.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>This page could not be read from the file. The others are not touched by that.</source>
        <translation>Cette page n’a pas pu être lue dans le fichier. Les autres ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export this page…</source>
        <translation>Exporter cette page…</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryForm</name>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la feuille…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Anyone who opens a PDF can read it. Paper is mostly safer.</source>
        <translation>Toute personne qui ouvre un PDF peut le lire. Le papier est le plus souvent plus sûr.</translation>
    </message>
    <message>
        <source>From your copy, type groups %1 and %2</source>
        <translation>D’après ta copie, tape les groupes %1 et %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Writing it by hand is as good as printing.</source>
        <translation>L’écrire à la main vaut autant que l’imprimer.</translation>
    </message>
    <message>
        <source>That is not group %1 of this sheet.</source>
        <translation>Ce n’est pas le groupe %1 de cette feuille.</translation>
    </message>
    <message>
        <source>There is a slip in group %1.</source>
        <translation>Il y a une faute dans le groupe %1.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>La feuille est dans %1.</translation>
    </message>
    <message>
        <source>It could not be written there. Another folder may work.</source>
        <translation>Elle n’a pas pu être écrite là-bas. Un autre dossier marchera peut-être.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>La feuille est en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it. Writing it by hand works too.</source>
        <translation>L’imprimante ne l’a pas prise. L’écrire à la main marche aussi.</translation>
    </message>
    <message>
        <source>Print the sheet?</source>
        <translation>Imprimer la feuille&#x202f;?</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation>Étape 2 sur 2</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ta feuille de secours</translation>
    </message>
    <message>
        <source>This code opens the journal without the passphrase. It is shown once, now. The sheet does not name this program.</source>
        <translation>Ce code ouvre le journal sans la phrase de passe. Il est montré une seule fois, maintenant. La feuille ne nomme pas ce programme.</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Commencer à écrire</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Continuer sans code</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Go on without a code?</source>
        <translation>Continuer sans code&#x202f;?</translation>
    </message>
    <message>
        <source>Only the passphrase will open this journal. If it slips away, nobody can bring the pages back.</source>
        <translation>Seule la phrase de passe ouvrira ce journal. Si elle t’échappe, personne ne peut faire revenir les pages.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>afterword::ReflectRoom</name>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>Kept in your journal</source>
        <translation>Gardé dans ton journal</translation>
    </message>
    <message>
        <source>That is fine too. You can stop here.</source>
        <translation>Ça va aussi. Tu peux t’arrêter ici.</translation>
    </message>
    <message>
        <source>You can stop here.</source>
        <translation>Tu peux t’arrêter ici.</translation>
    </message>
    <message>
        <source>Sealed until %1</source>
        <translation>Scellée jusqu’au %1</translation>
    </message>
    <message>
        <source>You will not see the page until then. Nothing is deleted, and you can bring it back sooner, here or in Journal.</source>
        <translation>Tu ne verras pas la page d’ici là. Rien n’est supprimé, et tu peux la faire revenir plus tôt, ici ou dans Journal.</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>La faire revenir maintenant</translation>
    </message>
    <message>
        <source>The letter is torn up. No copy of it is kept here.</source>
        <translation>La lettre est déchirée. Aucune copie n’en est gardée ici.</translation>
    </message>
    <message>
        <source>It is sealed, and waits in Letters until its day.</source>
        <translation>Elle est scellée, et attend son jour dans Lettres.</translation>
    </message>
    <message>
        <source>You can stop here. A short last part can be opened in Reflect from %1. Nothing will remind you.</source>
        <translation>Tu peux t’arrêter ici. Une courte dernière partie pourra s’ouvrir dans Réfléchir à partir du %1. Rien ne te le rappellera.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Enlevé.</translation>
    </message>
    <message>
        <source>Clarity check</source>
        <translation>Point de clarté</translation>
    </message>
    <message>
        <source>Kept in your journal.</source>
        <translation>Gardé dans ton journal.</translation>
    </message>
</context>
<context>
    <name>afterword::ReminderTimes</name>
    <message>
        <source>A time to add</source>
        <translation>Heure à ajouter</translation>
    </message>
    <message>
        <source>A time, such as %1</source>
        <extracomment>In an empty field. %1 is a time of day, such as 18:30.</extracomment>
        <translation>Une heure, comme %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>That is not a time of day yet.</source>
        <translation>Ce n’est pas encore une heure.</translation>
    </message>
    <message>
        <source>There is room for %1 times. Take one away first.</source>
        <translation>Il y a de la place pour %1 heures. Enlèves-en d’abord une.</translation>
    </message>
    <message>
        <source>No reminder at %1 any more.</source>
        <translation>Il n’y a plus de rappel à %1.</translation>
    </message>
    <message>
        <source>No time yet, so nothing comes.</source>
        <translation>Aucune heure pour le moment, donc aucun rappel ne vient.</translation>
    </message>
    <message>
        <source>Within the quiet hours, so nothing comes then: %1</source>
        <extracomment>%1 is one or more times of day.</extracomment>
        <translation>Dans les heures calmes, donc aucun rappel ne vient alors&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>afterword::Reminding</name>
    <message>
        <source>This is the time you chose.</source>
        <extracomment>A notification that anybody may see: it must not tell what the program is for.</extracomment>
        <translation>C’est l’heure que tu as choisie.</translation>
    </message>
    <message>
        <source>A quiet moment, if it suits you.</source>
        <extracomment>A notification that anybody may see: it must not tell what the program is for.</extracomment>
        <translation>Un moment calme, si ça te convient.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The button of a notification.</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>afterword::RemoveCodePanel</name>
    <message>
        <source>Go on without a code?</source>
        <translation>Continuer sans code&#x202f;?</translation>
    </message>
    <message>
        <source>Then only the passphrase opens this journal. If it slips away, nobody can bring the pages back.</source>
        <translation>Alors, seule la phrase de passe ouvre ce journal. Si elle t’échappe, personne ne peut faire revenir les pages.</translation>
    </message>
    <message>
        <source>Keep the code</source>
        <translation>Garder le code</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Enlever le code</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Vérification en cours. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>The code is removed. The old sheet can go.</source>
        <translation>Le code est enlevé. L’ancienne feuille peut être jetée.</translation>
    </message>
</context>
<context>
    <name>afterword::RenewPanel</name>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>Every page is sealed anew. The old passphrase and the old code then open nothing here. Pages, dates and pictures stay as they are.</source>
        <translation>Chaque page est scellée de nouveau. L’ancienne phrase de passe et l’ancien code n’ouvrent alors plus rien ici. Les pages, les dates et les images restent comme elles sont.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>Vérification en cours. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>A new sheet with a code</source>
        <translation>Une nouvelle feuille avec un code</translation>
    </message>
    <message>
        <source>This code goes with the new keys. It is shown once, now. Until you press the last button, nothing has changed.</source>
        <translation>Ce code va avec les nouvelles clés. Il est montré une seule fois, maintenant. Tant que tu n’as pas appuyé sur le dernier bouton, rien n’a changé.</translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translation>Où en est le scellement</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Faire de nouvelles clés</translation>
    </message>
    <message>
        <source>Sealing every page anew. If it stops on the way, all is as before.</source>
        <translation>Chaque page est scellée de nouveau. Si cela s’arrête en route, tout est comme avant.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1, et %2 de plus</translation>
    </message>
    <message>
        <source>The new keys are in place</source>
        <translation>Les nouvelles clés sont en place</translation>
    </message>
    <message>
        <source>From now on the new passphrase and the new code open this journal. The old ones do not.</source>
        <translation>À partir de maintenant, la nouvelle phrase de passe et le nouveau code ouvrent ce journal. Les anciens ne l’ouvrent plus.</translation>
    </message>
    <message>
        <source>Copies made by other programs are out of reach of Afterword. Whoever has one, and the old words, can still read that copy.</source>
        <translation>Les copies faites par d’autres programmes sont hors de portée d’Afterword. Toute personne qui en a une, avec les anciens mots, peut encore lire cette copie.</translation>
    </message>
    <message>
        <source>Backups that still open the old way: %1.</source>
        <translation>Sauvegardes qui s’ouvrent encore à l’ancienne manière&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Making a fresh backup…</source>
        <translation>Nouvelle sauvegarde en cours…</translation>
    </message>
    <message>
        <source>The old backups are gone. A fresh one takes their place.</source>
        <translation>Les anciennes sauvegardes ne sont plus là. Une nouvelle prend leur place.</translation>
    </message>
    <message>
        <source>A fresh backup is made. Some old ones could not be removed.</source>
        <translation>Une nouvelle sauvegarde est faite. Certaines anciennes n’ont pas pu être enlevées.</translation>
    </message>
</context>
<context>
    <name>afterword::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nom de cette recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Search saved as “%1”.</source>
        <translation>Recherche enregistrée sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#x202f;%1&#x202f;» a été enlevé.</translation>
    </message>
    <message>
        <source>That could not be saved. Nothing was changed.</source>
        <translation>Cela n’a pas pu être enregistré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>afterword::SavedState</name>
    <message>
        <source>Not saved yet. Trying again</source>
        <translation>Pas encore enregistré. Nouvel essai</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
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
        <translation>Tes réponses au fil du temps</translation>
    </message>
</context>
<context>
    <name>afterword::ScaleSlider</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>afterword::SealPanel</name>
    <message>
        <source>Change the date</source>
        <translation>Changer la date</translation>
    </message>
    <message>
        <source>Seal this letter</source>
        <translation>Sceller cette lettre</translation>
    </message>
    <message>
        <source>It closes until the day you choose. You will be told here, quietly, when it is ready.</source>
        <translation>Elle se ferme jusqu’au jour que tu choisis. Quand elle sera prête, cela te sera dit ici, discrètement.</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>In spring</source>
        <translation>Au printemps</translation>
    </message>
    <message>
        <source>On a date I pick</source>
        <translation>À une date que je choisis</translation>
    </message>
    <message>
        <source>Don’t let me open it early</source>
        <translation>Ne pas me laisser l’ouvrir plus tôt</translation>
    </message>
    <message>
        <source>Then only the date opens it. It is a promise this program keeps, not a second lock.</source>
        <translation>Alors, seule la date l’ouvre. C’est une promesse que tient ce programme, pas un second verrou.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>La sceller</translation>
    </message>
</context>
<context>
    <name>afterword::SecretField</name>
    <message>
        <source>Show passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>afterword::SenseRow</name>
    <message>
        <source>%1: done</source>
        <translation>%1&#x202f;: fait</translation>
    </message>
</context>
<context>
    <name>afterword::SensesPane</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsFind</name>
    <message>
        <source>Nothing in Settings is called that.</source>
        <translation>Rien ne porte ce nom dans les Réglages.</translation>
    </message>
    <message>
        <source>Found in Settings</source>
        <translation>Trouvé dans les Réglages</translation>
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
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>Aide  Maj+F1</translation>
    </message>
</context>
<context>
    <name>afterword::SheetPanel</name>
    <message>
        <source>How the sheet looks on paper</source>
        <translation>Aspect de la feuille sur papier</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>Feuille d’aide</translation>
    </message>
    <message>
        <source>For a drawer, a bag or a friend. Nothing you have written is on it. Anyone who finds it can read it.</source>
        <translation>Pour un tiroir, un sac ou une personne proche. Rien de ce que tu as écrit n’y figure. Toute personne qui la trouve peut la lire.</translation>
    </message>
    <message>
        <source>With your people</source>
        <translation>Avec tes personnes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>La feuille est dans %1.</translation>
    </message>
    <message>
        <source>It could not be written there. Another folder may work.</source>
        <translation>Elle n’a pas pu être écrite là-bas. Un autre dossier marchera peut-être.</translation>
    </message>
    <message>
        <source>Print the sheet?</source>
        <translation>Imprimer la feuille&#x202f;?</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>La feuille est en route vers l’imprimante.</translation>
    </message>
</context>
<context>
    <name>afterword::SheetPreview</name>
    <message>
        <source>How the sheet looks on paper</source>
        <translation>Aspect de la feuille sur papier</translation>
    </message>
</context>
<context>
    <name>afterword::SliderField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Effacer&#x202f;: %1</translation>
    </message>
    <message>
        <source>0 is %1, 10 is %2. Delete clears.</source>
        <translation>0, c’est «&#x202f;%1&#x202f;»&#x202f;; 10, c’est «&#x202f;%2&#x202f;». Suppr efface.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
</context>
<context>
    <name>afterword::SoftTimer</name>
    <message>
        <source>The time you set has passed.</source>
        <translation>Le temps que tu avais choisi est passé.</translation>
    </message>
    <message>
        <source>Add “Next, I will…”</source>
        <translation>Ajouter «&#x202f;Ensuite, je vais…&#x202f;»</translation>
    </message>
    <message>
        <source>Add a last line: Next, I will…</source>
        <translation>Ajouter une dernière ligne&#x202f;: Ensuite, je vais…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>afterword::SpanPages</name>
    <message>
        <source>Pages of the selected days</source>
        <translation>Pages des jours sélectionnés</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>No page: %1</source>
        <translation>Aucune page&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Pages&#x202f;: %1</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
</context>
<context>
    <name>afterword::SpellMenu</name>
    <message>
        <source>Your words could not be kept: the journal cannot be written just now.</source>
        <translation>Tes mots n’ont pas pu être gardés&#x202f;: on ne peut pas écrire dans le journal pour le moment.</translation>
    </message>
    <message>
        <source>No marked words on this page.</source>
        <translation>Aucun mot marqué sur cette page.</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Recherche de mots</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>&amp;Ajouter à mes mots</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>&amp;Ignorer pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Mark unknown words</source>
        <translation>&amp;Marquer les mots inconnus</translation>
    </message>
    <message>
        <source>No other spellings found</source>
        <translation>Aucune autre orthographe trouvée</translation>
    </message>
    <message>
        <source>“%1” is one of your words now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant un de tes mots.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>afterword::StepBar</name>
    <message>
        <source>What this is based on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Soutien  F1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Verrouiller  Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>afterword::StepPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Où en est l’import</translation>
    </message>
</context>
<context>
    <name>afterword::StepView</name>
    <message>
        <source>Go on with it on a sheet in Letters</source>
        <translation>Continuer sur une feuille dans Lettres</translation>
    </message>
    <message numerus="yes">
        <source>A quiet sign after %Ln minutes</source>
        <translation>
            <numerusform>Un signe discret après %Ln minute</numerusform>
            <numerusform>Un signe discret après %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, I will…</source>
        <translation>Ensuite, je vais…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back  Alt+Left</source>
        <translation>Retour  Alt+Gauche</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>afterword::StrengthMeter</name>
    <message>
        <source>nothing typed yet</source>
        <translation>rien de tapé encore</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop courte</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>correcte</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Force&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>afterword::SupportView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Retour  Échap</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>For when it is a lot. You do not have to write anything.</source>
        <translation>Pour quand ça fait beaucoup. Rien ne t’oblige à écrire.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirer</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Cinq sens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Your safety</source>
        <translation>Ta sécurité</translation>
    </message>
    <message>
        <source>Help sheet…</source>
        <translation>Feuille d’aide…</translation>
    </message>
    <message>
        <source>An urge to get in touch</source>
        <translation>Une envie de reprendre contact</translation>
    </message>
</context>
<context>
    <name>afterword::TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tag. Delete takes it off this page.</source>
        <translation>Étiquette. Suppr l’enlève de cette page.</translation>
    </message>
    <message>
        <source>Person. Delete takes them off this page.</source>
        <translation>Personne. Suppr l’enlève de cette page.</translation>
    </message>
</context>
<context>
    <name>afterword::TakeOutPanel</name>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take these pages out again?</source>
        <translation>Retirer ces pages&#x202f;?</translation>
    </message>
    <message>
        <source>You changed all of them since.</source>
        <translation>Tu les as toutes modifiées depuis.</translation>
    </message>
    <message numerus="yes">
        <source>Changed by you since: %n.</source>
        <translation>
            <numerusform>Modifiée par toi depuis&#x202f;: %n.</numerusform>
            <numerusform>Modifiées par toi depuis&#x202f;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what was changed</source>
        <translation>Garder ce qui a été modifié</translation>
    </message>
    <message>
        <source>Without it, those pages go to the bin.</source>
        <translation>Sinon, ces pages vont à la corbeille.</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>Les laisser ici</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>All of it, or nothing.</source>
        <translation>Tout, ou rien.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Taking them out</source>
        <translation>Retrait en cours</translation>
    </message>
    <message>
        <source>They are out of your journal</source>
        <translation>Elles ne sont plus dans ton journal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Bringing them back</source>
        <translation>Retour en cours</translation>
    </message>
    <message numerus="yes">
        <source>Pages here from %1: %n. The file they came from stays where it is. Tags and letters that came with them go too. Until you close the next message you can undo it.</source>
        <translation>
            <numerusform>Pages ici de %1&#x202f;: %n. Le fichier d’où elles viennent reste où il est. Les étiquettes et lettres venues avec elles partent aussi. Tu peux annuler tant que le prochain message est ouvert.</numerusform>
            <numerusform>Pages ici de %1&#x202f;: %n. Le fichier d’où elles viennent reste où il est. Les étiquettes et lettres venues avec elles partent aussi. Tu peux annuler tant que le prochain message est ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back as they were. When you close this, they are gone from here for good. What is in the bin stays there.</source>
        <translation>«&#x202f;Annuler&#x202f;» les ramène comme elles étaient. Quand tu fermes ceci, elles disparaissent d’ici pour de bon. Ce qui est dans la corbeille y reste.</translation>
    </message>
</context>
<context>
    <name>afterword::TalkPane</name>
    <message>
        <source>Country of these lines</source>
        <translation>Pays de ces lignes</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
</context>
<context>
    <name>afterword::ThemeCards</name>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>afterword::ThenNowPair</name>
    <message>
        <source>Two answers on two days.</source>
        <translation>Deux réponses, deux jours.</translation>
    </message>
    <message>
        <source>Answer before</source>
        <translation>Réponse précédente</translation>
    </message>
    <message>
        <source>The answer before this one  Alt+Left</source>
        <translation>La réponse avant celle-ci  Alt+Gauche</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Réponse suivante</translation>
    </message>
    <message>
        <source>The answer after this one  Alt+Right</source>
        <translation>La réponse après celle-ci  Alt+Droite</translation>
    </message>
    <message>
        <source>First answer, %1</source>
        <translation>Première réponse, %1</translation>
    </message>
    <message>
        <source>Latest answer, %1</source>
        <translation>Dernière réponse, %1</translation>
    </message>
    <message>
        <source>An answer between, %1</source>
        <translation>Une réponse entre les deux, %1</translation>
    </message>
</context>
<context>
    <name>afterword::ThenNowView</name>
    <message>
        <source>%1, step %2</source>
        <translation>%1, étape %2</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineHead</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Période…</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>Retour au mois</translation>
    </message>
    <message>
        <source>Back to 3 months</source>
        <translation>Retour à 3 mois</translation>
    </message>
    <message>
        <source>Back to 6 months</source>
        <translation>Retour à 6 mois</translation>
    </message>
    <message>
        <source>Back to the year</source>
        <translation>Retour à l’année</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Retour à tout</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineRoom</name>
    <message>
        <source>Saved. Anyone can open that file.</source>
        <translation>Enregistré. Tout le monde peut ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>Life marks…</source>
        <translation>Repères de vie…</translation>
    </message>
    <message>
        <source>The mark is kept.</source>
        <translation>Le repère est gardé.</translation>
    </message>
    <message>
        <source>The mark is hidden. Life marks in the menu brings it back.</source>
        <translation>Le repère est masqué. «&#x202f;Repères de vie&#x202f;», dans le menu, le fait revenir.</translation>
    </message>
    <message>
        <source>The mark is moved to %1.</source>
        <translation>Le repère est déplacé au %1.</translation>
    </message>
    <message>
        <source>The mark is taken away.</source>
        <translation>Le repère est enlevé.</translation>
    </message>
    <message>
        <source>Mark %1…</source>
        <translation>Marquer le %1…</translation>
    </message>
    <message>
        <source>Life mark “%1”…</source>
        <translation>Repère de vie «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Pages du %1</translation>
    </message>
    <message>
        <source>What is shown, and life marks</source>
        <translation>Ce qui est montré, et repères de vie</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>The charts are put away.</source>
        <translation>Les graphiques sont mis de côté.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>afterword::Tray</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Masquer maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>afterword::UnlockNotes</name>
    <message>
        <source>This journal lies on a network drive. It is safe there as long as only one computer has it open at a time.</source>
        <translation>Ce journal se trouve sur un disque réseau. Il y est en sécurité tant qu’un seul ordinateur à la fois l’a ouvert.</translation>
    </message>
    <message>
        <source>%1 keeps this folder in step with other places. Open the journal on one computer at a time, and let it catch up in between.</source>
        <translation>%1 synchronise ce dossier avec d’autres endroits. Ouvre le journal sur un seul ordinateur à la fois, et laisse la synchronisation finir entre les deux.</translation>
    </message>
    <message>
        <source>This file has a second name somewhere. Open it by one name only.</source>
        <translation>Ce fichier a un deuxième nom quelque part. Ouvre-le sous un seul nom.</translation>
    </message>
    <message>
        <source>Beside this journal lies a copy of it that a sync tool set aside: %1. It may hold pages of its own. Nothing was changed.</source>
        <translation>À côté de ce journal se trouve une copie qu’un outil de synchronisation a mise à part&#x202f;: %1. Elle a peut-être ses propres pages. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>See what is different</source>
        <translation>Voir ce qui diffère</translation>
    </message>
</context>
<context>
    <name>afterword::UrgePage</name>
    <message>
        <source>Noted before</source>
        <translation>Notées avant</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Enlever&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is off the list.</source>
        <translation>L’envie n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Urges and contact</source>
        <translation>Envies et contact</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>You can wait with it for ten minutes, or only note it. Then you choose.</source>
        <translation>Tu peux attendre dix minutes avec cette envie, ou seulement la noter. Ensuite, tu choisis.</translation>
    </message>
    <message>
        <source>What the children need can be said at any time. This page is for the rest.</source>
        <translation>Ce dont les enfants ont besoin peut se dire à tout moment. Cette page est pour le reste.</translation>
    </message>
    <message>
        <source>What is the urge?</source>
        <translation>Quelle est l’envie&#x202f;?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec tes propres mots</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Ou avec tes propres mots</translation>
    </message>
    <message>
        <source>How strong is it now?</source>
        <translation>Quelle est la force de cette envie maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Wait ten minutes with it</source>
        <translation>Attendre dix minutes avec cette envie</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Seulement la noter</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Dix minutes</translation>
    </message>
    <message>
        <source>It is noted. Breathe with the disc, look out of the window, or do something with your hands. You can stop at any time.</source>
        <translation>C’est noté. Respire avec le disque, regarde par la fenêtre, ou fais quelque chose de tes mains. Tu peux arrêter à tout moment.</translation>
    </message>
    <message>
        <source>How much of the ten minutes has passed</source>
        <translation>Part des dix minutes déjà passée</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>M’arrêter ici</translation>
    </message>
    <message>
        <source>Five minutes have passed. How strong is it now?</source>
        <translation>Cinq minutes sont passées. Quelle est la force de cette envie maintenant&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>Encore %Ln minute</numerusform>
            <numerusform>Encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Now you choose</source>
        <translation>Maintenant, tu choisis</translation>
    </message>
    <message>
        <source>All of these are fine. You can leave this out.</source>
        <translation>Tous ces choix vont bien. Tu peux aussi ne rien choisir.</translation>
    </message>
    <message>
        <source>What happened, or what now?</source>
        <translation>Que s’est-il passé, ou quelle est la suite&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne rien choisir</translation>
    </message>
</context>
<context>
    <name>afterword::VersionsPanel</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Compared with the page now</source>
        <translation>Comparée à la page actuelle</translation>
    </message>
    <message>
        <source>Underlined: only in this version. Crossed out: only in the page as it is now.</source>
        <translation>Souligné&#x202f;: seulement dans cette version. Barré&#x202f;: seulement dans la page telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>La faire revenir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There is none yet. What you write over or take away is kept here.</source>
        <translation>Il n’y en a pas encore. Ce que tu remplaces ou enlèves est gardé ici.</translation>
    </message>
    <message>
        <source>This version could not be read from the file.</source>
        <translation>Cette version n’a pas pu être lue dans le fichier.</translation>
    </message>
    <message>
        <source>%1 was taken off this page. Only its name would come back.</source>
        <translation>%1 a été enlevé de cette page. Seul le nom reviendrait.</translation>
    </message>
    <message>
        <source>These were taken off this page: %1. Only their names would come back.</source>
        <translation>Ceci a été enlevé de cette page&#x202f;: %1. Seuls les noms reviendraient.</translation>
    </message>
    <message>
        <source>That could not be saved. The page is as it was.</source>
        <translation>Cela n’a pas pu être enregistré. La page est comme avant.</translation>
    </message>
    <message>
        <source>One version for each pause in the last day. For days before, the last one.</source>
        <translation>Une version pour chaque pause des dernières 24 heures. Pour les jours d’avant, la dernière.</translation>
    </message>
</context>
<context>
    <name>afterword::WaitPane</name>
    <message>
        <source>Breathe, or look out of the window. Then the question comes.</source>
        <translation>Respire, ou regarde par la fenêtre. Ensuite vient la question.</translation>
    </message>
    <message>
        <source>Ask me now</source>
        <translation>Poser la question maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>how long is left</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::WelcomePage</name>
    <message>
        <source>Step 1 of 2</source>
        <translation>Étape 1 sur 2</translation>
    </message>
    <message>
        <source>A place for what comes after</source>
        <translation>Un lieu pour ce qui vient après</translation>
    </message>
    <message>
        <source>Your pages are kept on this computer, locked with words only you know. No account, no upload.</source>
        <translation>Tes pages sont gardées sur cet ordinateur, verrouillées avec des mots que personne d’autre ne connaît. Aucun compte, aucun envoi.</translation>
    </message>
    <message>
        <source>Name on the lock screen</source>
        <translation>Nom sur l’écran de verrouillage</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change where the journal is kept</source>
        <translation>Changer l’endroit où le journal est gardé</translation>
    </message>
    <message>
        <source>Create journal</source>
        <translation>Créer le journal</translation>
    </message>
    <message>
        <source>Open an existing one…</source>
        <translation>En ouvrir un qui existe déjà…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>Soutien  F1</translation>
    </message>
    <message>
        <source>It can’t be reset</source>
        <translation>Elle ne peut pas être réinitialisée</translation>
    </message>
    <message>
        <source>The passphrase is the key itself, not a password checked by someone else. Nobody holds a copy, so no one can let you back in, or be made to let someone else in.</source>
        <translation>La phrase de passe est la clé elle-même, pas un mot de passe vérifié par quelqu’un d’autre. Personne n’en a de copie, donc personne ne peut te rouvrir la porte, ni être forcé de l’ouvrir à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A recovery sheet, on paper</source>
        <translation>Une feuille de secours, sur papier</translation>
    </message>
    <message>
        <source>Next you can print a code that opens the journal if the words slip away. Keep it somewhere that is yours alone.</source>
        <translation>Ensuite, tu peux imprimer un code qui ouvre le journal si les mots t’échappent. Garde-le dans un lieu qui n’est qu’à toi.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gardé dans %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>Aide  Maj+F1</translation>
    </message>
</context>
<context>
    <name>afterword::WhenPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>When is this page about?</source>
        <translation>De quand parle cette page&#x202f;?</translation>
    </message>
    <message>
        <source>The page moves there with its mood. Its words stay as they are.</source>
        <translation>La page s’y déplace avec son humeur. Ses mots restent comme ils sont.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>La déplacer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>afterword::WordChips</name>
    <message>
        <source>Unpleasant, more energy</source>
        <translation>Désagréable, plus d’énergie</translation>
    </message>
    <message>
        <source>Unpleasant, less energy</source>
        <translation>Désagréable, moins d’énergie</translation>
    </message>
    <message>
        <source>Pleasant, less energy</source>
        <translation>Agréable, moins d’énergie</translation>
    </message>
    <message>
        <source>Pleasant, more energy</source>
        <translation>Agréable, plus d’énergie</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation>Moins de mots</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>Plus de mots</translation>
    </message>
</context>
<context>
    <name>afterword::WriteRoom</name>
    <message>
        <source>Start anywhere. The middle is fine.</source>
        <translation>Commence où tu veux. Le milieu, ça va.</translation>
    </message>
    <message>
        <source>This page’s text could not be read. Nothing here will be changed.</source>
        <translation>Le texte de cette page n’a pas pu être lu. Rien ne sera modifié ici.</translation>
    </message>
    <message>
        <source>Nothing can be written here for now. The pages are under Journal.</source>
        <translation>On ne peut rien écrire ici pour le moment. Les pages sont dans Journal.</translation>
    </message>
    <message>
        <source>Page moved to the bin.</source>
        <translation>Page mise à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>afterword::WriteView</name>
    <message>
        <source>Start anywhere. The middle is fine.</source>
        <translation>Commence où tu veux. Le milieu, ça va.</translation>
    </message>
    <message>
        <source>Tags of this page</source>
        <translation>Étiquettes de cette page</translation>
    </message>
    <message>
        <source>People on this page</source>
        <translation>Personnes sur cette page</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>Comment c’est, là, maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>How was it then?</source>
        <translation>Comment c’était à ce moment-là&#x202f;?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Pick a dot</source>
        <translation>Choisir un point</translation>
    </message>
    <message>
        <source>Change the mood</source>
        <translation>Changer l’humeur</translation>
    </message>
</context>
<context>
    <name>afterword::YearBox</name>
    <message>
        <source>A year in days</source>
        <translation>Une année en jours</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
</context>
<context>
    <name>afterword::YearGrid</name>
    <message>
        <source>no mood noted</source>
        <translation>aucune humeur notée</translation>
    </message>
    <message>
        <source>A year in days, %1</source>
        <translation>Une année en jours, %1</translation>
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
        <translation>étiquette</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>feel</source>
        <translation>ressenti</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>humeur</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>has</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
</TS>
