<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>A private place to write after a breakup. All you write stays in one locked file on this computer. Nothing goes online.</source>
        <translation>مكان خاص للكتابة بعد الانفصال. كل ما يُكتب هنا يبقى في ملف واحد مقفل على هذا الحاسوب، ولا يُرسل شيء منه إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أي إصدار لاحق (GPL-3.0-or-later). يُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>مبني باستخدام</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>A</source>
        <translation>أ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>For writing and reading.</source>
        <translation>للكتابة والقراءة.</translation>
    </message>
    <message>
        <source>Mood marks</source>
        <translation>علامات المزاج</translation>
    </message>
    <message>
        <source>Show a notch as well</source>
        <translation>إظهار شرطة أيضًا</translation>
    </message>
    <message>
        <source>A short line in each mark, higher for more pleasant.</source>
        <translation>خط قصير في كل علامة، أعلى كلما كان الشعور أكثر راحة.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Follows the system unless you turn it on here.</source>
        <translation>كما في النظام، ما لم يُشغَّل هنا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of Afterword</source>
        <translation>لغة Afterword</translation>
    </message>
    <message>
        <source>It changes when the journal is locked. Your own words stay as they are.</source>
        <translation>تتغير عند قفل اليوميات. كلماتك تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Copies are locked with the same passphrase.</source>
        <translation>النسخ مقفلة بعبارة المرور نفسها.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>Last copy on %1, %2.</source>
        <translation>آخر نسخة بتاريخ ⁨%1⁩، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Making a copy and reading it back…</source>
        <translation>جارٍ إنشاء نسخة وقراءتها للتحقق منها…</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>توقف النسخ. لم تُنشأ أي نسخة.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>The copy is on its way…</source>
        <translation>النسخة في الطريق…</translation>
    </message>
    <message>
        <source>It lies beside this journal now: %1. Lock, then choose &quot;Another journal&quot; to look into it.</source>
        <translation>هي الآن بجوار هذه اليوميات: ⁨%1⁩. للنظر فيها: القفل، ثم «يوميات أخرى».</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>اختيار نسخة…</translation>
    </message>
    <message>
        <source>Bring back from a copy</source>
        <translation>استرجاع من نسخة</translation>
    </message>
    <message>
        <source>It opens beside this one, so nothing is lost.</source>
        <translation>تُفتح بجوار هذه، فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>لا توجد نسخة بعد</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>جلب…</translation>
    </message>
    <message>
        <source>Bring in pages</source>
        <translation>جلب صفحات</translation>
    </message>
    <message>
        <source>From another diary or a folder of notes. You see what is in it first, and a second time adds nothing.</source>
        <translation>من يوميات أخرى أو من مجلد ملاحظات. يُعرض ما فيها أولًا، والجلب مرة ثانية لا يضيف شيئًا.</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Keep copies automatically</source>
        <translation>حفظ النسخ تلقائيًا</translation>
    </message>
    <message>
        <source>Checked copies, made while you are away: seven days and four weeks are kept.</source>
        <translation>نسخ مفحوصة تُنشأ في أثناء غيابك: تُحفظ نسخ سبعة أيام وأربعة أسابيع.</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>من مصدر آخر</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>That passphrase does not open the file.</source>
        <translation>عبارة المرور هذه لا تفتح الملف.</translation>
    </message>
    <message>
        <source>It is the one of the other program. Type it once more.</source>
        <translation>المطلوبة هي عبارة البرنامج الآخر. يمكن كتابتها مرة أخرى.</translation>
    </message>
    <message>
        <source>The file breaks off, or part of it is damaged.</source>
        <translation>الملف مقطوع، أو أن جزءًا منه تالف.</translation>
    </message>
    <message>
        <source>Nothing came in. Export it from the other program once more.</source>
        <translation>لم يدخل شيء. يمكن تصديره من البرنامج الآخر مرة أخرى.</translation>
    </message>
    <message>
        <source>The file was made by a newer version than Afterword knows.</source>
        <translation>أنشأ الملفَ إصدارٌ أحدث مما يعرفه Afterword.</translation>
    </message>
    <message>
        <source>Nothing came in. A newer Afterword may read it.</source>
        <translation>لم يدخل شيء. قد يقرؤه إصدار أحدث من Afterword.</translation>
    </message>
    <message>
        <source>The file is larger than Afterword takes in one go.</source>
        <translation>الملف أكبر مما يأخذه Afterword دفعة واحدة.</translation>
    </message>
    <message>
        <source>Nothing came in. Export it in parts, a year at a time.</source>
        <translation>لم يدخل شيء. يمكن تصديره على أجزاء، سنة في كل مرة.</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>لا يوجد ملف كهذا الآن.</translation>
    </message>
    <message>
        <source>It may have a new name or place. Choose it once more.</source>
        <translation>قد يكون اسمه أو مكانه قد تغيّر. يمكن اختياره مرة أخرى.</translation>
    </message>
    <message>
        <source>Afterword does not know this kind of file.</source>
        <translation>هذا النوع من الملفات لا يعرفه Afterword.</translation>
    </message>
    <message>
        <source>Nothing came in. If you know where it is from, choose that, or export it as text or Markdown.</source>
        <translation>لم يدخل شيء. إن كان مصدره معروفًا فيمكن اختياره، أو تصدير الملف نصًا عاديًا أو بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف العمل.</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>لم يدخل شيء.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Nothing came in. Make some room, then try once more.</source>
        <translation>لم يدخل شيء. بعد توفير بعض المساحة يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The file cannot be read, or the journal cannot be changed.</source>
        <translation>تعذرت قراءة الملف، أو تعذر تغيير اليوميات.</translation>
    </message>
    <message>
        <source>Nothing came in. Look at what its folder allows.</source>
        <translation>لم يدخل شيء. يمكن النظر فيما يسمح به مجلده.</translation>
    </message>
    <message>
        <source>There was not enough memory.</source>
        <translation>لم تكن الذاكرة كافية.</translation>
    </message>
    <message>
        <source>Nothing came in. Close other programs, then try once more.</source>
        <translation>لم يدخل شيء. بعد إغلاق برامج أخرى يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk gave an error.</source>
        <translation>أبلغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>Nothing came in. Check that the disk is plugged in, then try once more.</source>
        <translation>لم يدخل شيء. بعد التحقق من أن القرص موصول يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Afterword made a mistake.</source>
        <translation>وقع خطأ من Afterword نفسه.</translation>
    </message>
    <message>
        <source>Nothing came in, and your journal is as it was.</source>
        <translation>لم يدخل شيء، ويومياتك كما كانت.</translation>
    </message>
    <message>
        <source>There is nothing in it that can come in.</source>
        <translation>ليس فيه ما يمكن جلبه.</translation>
    </message>
    <message>
        <source>%1 new, %2 here already.</source>
        <translation>الجديد: %1، والموجود هنا من قبل: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>الوقت من اليوم</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>a mood</source>
        <translation>مزاج</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>The file is locked by the program it came from.</source>
        <translation>الملف مقفل من البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>Nothing came in. Save it there without a password, then choose that file. In Standard Notes it is called a decrypted backup.</source>
        <translation>لم يدخل شيء. يمكن حفظه هناك دون كلمة مرور، ثم اختيار ذلك الملف. في Standard Notes يُسمى نسخة احتياطية غير مشفّرة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln من التدوينات.</numerusform>
            <numerusform>تدوينة واحدة.</numerusform>
            <numerusform>تدوينتان.</numerusform>
            <numerusform>%Ln تدوينات.</numerusform>
            <numerusform>%Ln تدوينة.</numerusform>
            <numerusform>%Ln تدوينة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln من التدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%Ln تدوينات</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>All are here already.</source>
        <translation>كل ذلك موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>None are here yet.</source>
        <translation>لا يوجد منها شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Could not be read: %1. What is in there is kept as files on a page of its own.</source>
        <translation>تعذّرت قراءة: %1. ما فيه محفوظ ملفاتٍ في صفحة خاصة به.</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>More marks, taller bar</source>
        <translation>علامات أكثر، عمود أطول</translation>
    </message>
    <message>
        <source>More energy, bigger dot</source>
        <translation>طاقة أكثر، نقطة أكبر</translation>
    </message>
    <message>
        <source>Squares are about the whole day.</source>
        <translation>المربعات عن اليوم كله.</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>رغبة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>مسار</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--feel goes with --mood.</source>
        <translation>الخيار --feel يأتي مع --mood.</translation>
    </message>
    <message>
        <source>--mood is like -2,1: P from -3 to 3, E from -2 to 2.</source>
        <translation>الخيار --mood يُكتب مثل -2,1: قيمة P من -3 إلى 3، وقيمة E من -2 إلى 2.</translation>
    </message>
    <message>
        <source>--feel takes up to three words.</source>
        <translation>الخيار --feel يأخذ ثلاث كلمات على الأكثر.</translation>
    </message>
    <message>
        <source>--kind is page, log or checkin.</source>
        <translation>قيمة --kind هي page أو log أو checkin.</translation>
    </message>
    <message>
        <source>--at is a time like 2026-03-29T21:30 or 2026-03-29T21:30:00+02:00.</source>
        <translation>قيمة --at وقت مثل 2026-03-29T21:30 أو 2026-03-29T21:30:00+02:00.</translation>
    </message>
    <message>
        <source>The title is too long. It can have 1000 letters.</source>
        <translation>العنوان طويل جدًا. الحد 1000 حرف.</translation>
    </message>
    <message>
        <source>Write, then press Ctrl+D on an empty line.</source>
        <translation>بعد الكتابة: Ctrl+D في سطر فارغ.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, or longer than 4 million bytes. Nothing was changed.</source>
        <translation>النص ليس بترميز UTF-8، أو أطول من 4 ملايين بايت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is nothing to keep: no text, no title and no mood.</source>
        <translation>لا يوجد ما يُحفظ: لا نص ولا عنوان ولا مزاج.</translation>
    </message>
    <message>
        <source>The shells are bash, zsh and fish.</source>
        <translation>الأصداف هي bash وzsh وfish.</translation>
    </message>
    <message>
        <source>The output could not be written. Look where it was sent to.</source>
        <translation>تعذرت كتابة المخرجات. يمكن النظر إلى أين أُرسلت.</translation>
    </message>
    <message>
        <source>Try: afterword-cli --help</source>
        <translation>للمساعدة: afterword-cli --help</translation>
    </message>
    <message>
        <source>That passphrase or code does not open this journal. Check capitals and the keyboard layout, and try again.</source>
        <translation>عبارة المرور أو الرمز لا يفتح هذه اليوميات. يمكن التحقق من الأحرف الكبيرة وتخطيط لوحة المفاتيح، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be opened. Use a backup, and keep this file as it is.</source>
        <translation>الملف تالف ولا يمكن فتحه. يمكن استعمال نسخة احتياطية، مع إبقاء هذا الملف كما هو.</translation>
    </message>
    <message>
        <source>This is not an Afterword journal. Check the file&apos;s name.</source>
        <translation>هذا ليس ملف يوميات Afterword. يمكن التحقق من اسم الملف.</translation>
    </message>
    <message>
        <source>A newer Afterword made this file. Update to open it.</source>
        <translation>أنشأ هذا الملفَ إصدار أحدث من Afterword. يُفتح بعد التحديث.</translation>
    </message>
    <message>
        <source>The key cost is outside the limits: 3 to 16 passes over 64 to 1024 MiB, at most half of this computer&apos;s memory.</source>
        <translation>كلفة المفتاح خارج الحدود: من 3 إلى 16 جولة على 64 إلى 1024 MiB، ونصف ذاكرة هذا الحاسوب على الأكثر.</translation>
    </message>
    <message>
        <source>This journal is open in another place. Close it there first.</source>
        <translation>هذه اليوميات مفتوحة في مكان آخر. تُفتح هنا بعد إغلاقها هناك.</translation>
    </message>
    <message>
        <source>You have no permission to read or write here. Change it, or copy the file to another folder.</source>
        <translation>لا يوجد إذن بالقراءة أو الكتابة هنا. يمكن تغيير الإذن، أو نسخ الملف إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space.</source>
        <translation>القرص ممتلئ. لم يتغير شيء. يمكن إخلاء بعض المساحة.</translation>
    </message>
    <message>
        <source>The file was moved meanwhile. Nothing was changed.</source>
        <translation>نُقل الملف في هذه الأثناء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no such file. Check its name.</source>
        <translation>لا يوجد ملف كهذا. يمكن التحقق من اسمه.</translation>
    </message>
    <message>
        <source>This copy is older than the one last open here.</source>
        <translation>هذه النسخة أقدم من آخر نسخة فُتحت هنا.</translation>
    </message>
    <message>
        <source>That could not be understood, or is too long.</source>
        <translation>تعذر فهم ذلك، أو أنه طويل جدًا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف العمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is too little free memory. Close other programs.</source>
        <translation>الذاكرة المتاحة قليلة جدًا. يمكن إغلاق برامج أخرى.</translation>
    </message>
    <message>
        <source>The disk answered with an error. Check it and try again.</source>
        <translation>أبلغ القرص عن خطأ. يمكن فحصه ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Something broke here, and it is our fault. Try again.</source>
        <translation>تعطل شيء هنا، والخطأ منا. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There is something of that name already. Nothing was written.</source>
        <translation>يوجد شيء بهذا الاسم من قبل. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no such folder. Nothing was written.</source>
        <translation>لا يوجد مجلد كهذا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>That place cannot be written to. Nothing was written.</source>
        <translation>تعذرت الكتابة في ذلك المكان. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>A page does not open, so nothing was written. &quot;check --deep&quot; says more; &quot;rescue&quot; saves what opens.</source>
        <translation>توجد صفحة لا تُفتح، فلم يُكتب شيء. الأمر &quot;check --deep&quot; يبيّن المزيد، والأمر &quot;rescue&quot; يحفظ ما يُفتح.</translation>
    </message>
    <message>
        <source>--format is one of those that &quot;formats&quot; lists as written.</source>
        <translation>قيمة --format واحدة من الصيغ التي يذكر &quot;formats&quot; أنها للكتابة.</translation>
    </message>
    <message>
        <source>--out PATH says where to write.</source>
        <translation>الخيار --out PATH يحدد مكان الكتابة.</translation>
    </message>
    <message>
        <source>The copy is not locked: anyone who has it can read it.</source>
        <translation>النسخة غير مقفلة: من حصل عليها يمكنه قراءتها.</translation>
    </message>
    <message>
        <source>pages written: %1</source>
        <translation>الصفحات المكتوبة: %1</translation>
    </message>
    <message>
        <source>--mood is like meh=0: a word of the source, then -3 to 3.</source>
        <translation>الخيار --mood يُكتب مثل meh=0: كلمة من المصدر، ثم رقم من -3 إلى 3.</translation>
    </message>
    <message>
        <source>There is no format of that name to read. &quot;formats&quot; lists them.</source>
        <translation>لا توجد صيغة للقراءة بهذا الاسم. الأمر &quot;formats&quot; يسردها.</translation>
    </message>
    <message>
        <source>--%1 needs the number of an open descriptor.</source>
        <translation>الخيار --%1 يحتاج إلى رقم واصف مفتوح.</translation>
    </message>
    <message>
        <source>Left over from an import</source>
        <translation>بقايا من جلب سابق</translation>
    </message>
    <message>
        <source>The file is locked. Give its passphrase with --source-passphrase-fd N. Nothing came in.</source>
        <translation>الملف مقفل. تُعطى عبارة مروره بالخيار --source-passphrase-fd N. لم يدخل شيء.</translation>
    </message>
    <message>
        <source>The file was made by a newer version. Nothing came in.</source>
        <translation>أنشأ الملفَ إصدار أحدث. لم يدخل شيء.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>لا يوجد ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is too large, or packed beyond reason. Nothing came in.</source>
        <translation>الملف كبير جدًا، أو مضغوط فوق المعقول. لم يدخل شيء.</translation>
    </message>
    <message>
        <source>The file breaks off or is damaged. Nothing came in.</source>
        <translation>الملف مقطوع أو تالف. لم يدخل شيء.</translation>
    </message>
    <message>
        <source>The file is not in that format. Nothing came in.</source>
        <translation>الملف ليس بتلك الصيغة. لم يدخل شيء.</translation>
    </message>
    <message>
        <source>No format fits this file. Name one with --format; &quot;formats&quot; lists them.</source>
        <translation>لا توجد صيغة تناسب هذا الملف. يمكن تسمية واحدة بالخيار --format، والأمر &quot;formats&quot; يسردها.</translation>
    </message>
    <message>
        <source>read %1, new %2, already there %3, not understood %4</source>
        <translation>المقروء %1، الجديد %2، الموجود من قبل %3، غير المفهوم %4</translation>
    </message>
    <message>
        <source>To take it out again: --undo %1</source>
        <translation>لإخراجه من جديد: --undo %1</translation>
    </message>
    <message>
        <source>--undo takes the id that an import gave.</source>
        <translation>الخيار --undo يأخذ المعرّف الذي أعطاه الجلب.</translation>
    </message>
    <message>
        <source>There is nothing of that import here.</source>
        <translation>لا يوجد هنا شيء من ذلك الجلب.</translation>
    </message>
    <message>
        <source>taken out %1, changed since and kept %2</source>
        <translation>أُخرج %1، وتغيّر منذ ذلك الحين فبقي %2</translation>
    </message>
    <message>
        <source>These words for moods have no number and come in without a mark: %1. Give one with --mood WORD=P.</source>
        <translation>كلمات المزاج هذه لا رقم لها، فتدخل بلا علامة: %1. يُعطى الرقم بالخيار --mood WORD=P.</translation>
    </message>
    <message>
        <source>--undo takes no file to read.</source>
        <translation>الخيار --undo لا يأخذ ملفًا للقراءة.</translation>
    </message>
    <message>
        <source>Which file or folder?</source>
        <translation>أي ملف أو مجلد؟</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>قراءة، كتابة</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>--kdf is like 3,256: passes and MiB.</source>
        <translation>الخيار --kdf يُكتب مثل 3,256: الجولات وMiB.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged. Nothing was changed. Look with: afterword-cli check --deep</source>
        <translation>جزء من هذه اليوميات تالف. لم يتغير شيء. للنظر: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older copies of this file, backups too, still open with the old one; if someone may know it, use: afterword-cli rekey</source>
        <translation>تغيّرت عبارة المرور. النسخ الأقدم من هذا الملف، ومنها النسخ الاحتياطية، ما زالت تُفتح بالقديمة. إن كان أحد قد يعرفها: afterword-cli rekey</translation>
    </message>
    <message>
        <source>Everything has new keys. Older copies of this file, backups too, still open with the old passphrase and code.</source>
        <translation>لكل شيء مفاتيح جديدة. النسخ الأقدم من هذا الملف، ومنها النسخ الاحتياطية، ما زالت تُفتح بعبارة المرور القديمة والرمز القديم.</translation>
    </message>
    <message>
        <source>Write this recovery code on paper. It opens the journal when the passphrase is lost, and it is not shown again.</source>
        <translation>رمز الاسترداد هذا يُكتب على ورق. يفتح اليوميات عند ضياع عبارة المرور، ولا يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>The other copy has a save that was cut off. Open it once in Afterword, close it, and merge then.</source>
        <translation>في النسخة الأخرى حفظ انقطع. يمكن فتحها مرة في Afterword وإغلاقها، ثم الدمج.</translation>
    </message>
    <message>
        <source>The other file is another journal, not a copy of this one. Nothing was changed.</source>
        <translation>الملف الآخر يوميات أخرى، وليس نسخة من هذه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The other copy has keys of its own.</source>
        <translation>للنسخة الأخرى مفاتيح خاصة بها.</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>كل ذلك موجود هنا من قبل.</translation>
    </message>
    <message>
        <source>Pages that only the other had</source>
        <translation>صفحات كانت في الأخرى فقط</translation>
    </message>
    <message>
        <source>Pages that are newer there</source>
        <translation>صفحات أحدث هناك</translation>
    </message>
    <message>
        <source>Pages joined, without two texts</source>
        <translation>صفحات جُمعت دون أن يبقى نصان</translation>
    </message>
    <message>
        <source>Pages kept twice</source>
        <translation>صفحات حُفظت مرتين</translation>
    </message>
    <message>
        <source>Letters, new or newer</source>
        <translation>رسائل جديدة أو أحدث</translation>
    </message>
    <message>
        <source>Letters let go in the other copy</source>
        <translation>رسائل تُركت تمضي في النسخة الأخرى</translation>
    </message>
    <message>
        <source>Other things kept twice</source>
        <translation>أشياء أخرى حُفظت مرتين</translation>
    </message>
    <message>
        <source>Tags, people, marks, urges, paths and the like</source>
        <translation>وسوم وأشخاص وعلامات ورغبات ومسارات وما شابه</translation>
    </message>
    <message>
        <source>Older texts of pages</source>
        <translation>نصوص أقدم للصفحات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>Kept twice: %1 %2</source>
        <translation>حُفظت مرتين: %1 %2</translation>
    </message>
    <message>
        <source>Could not be brought over, and stay in the other copy: %1</source>
        <translation>تعذر نقلها وبقيت في النسخة الأخرى: %1</translation>
    </message>
    <message>
        <source>Both names are of one file.</source>
        <translation>الاسمان لملف واحد.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Use --passphrase-fd.</source>
        <translation>لا توجد طرفية لطلب عبارة المرور فيها. البديل: --passphrase-fd.</translation>
    </message>
    <message>
        <source>Use either --passphrase-fd or --recovery-fd, not both.</source>
        <translation>يُستعمل إما --passphrase-fd وإما --recovery-fd، لا كلاهما.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>A passphrase is 1 to 1024 bytes of UTF-8 text.</source>
        <translation>عبارة المرور من 1 إلى 1024 بايت من نص UTF-8.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was done. Try again.</source>
        <translation>العبارتان غير متطابقتين. لم يُنفَّذ شيء. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged; the rest is shown. Look with: afterword-cli check --deep</source>
        <translation>جزء من هذه اليوميات تالف، والباقي معروض. للنظر: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>There is already a file of that name. Nothing was changed. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم من قبل. لم يتغير شيء. يمكن اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first.</source>
        <translation>لا يوجد مجلد كهذا. يمكن إنشاؤه أولًا.</translation>
    </message>
    <message>
        <source>Mood: %1, energy %2</source>
        <translation>المزاج: %1، الطاقة %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>--%1 is a day like 2026, 2026-03, 2026-03-29 or today.</source>
        <translation>قيمة --%1 يوم مثل 2026 أو 2026-03 أو 2026-03-29 أو today.</translation>
    </message>
    <message>
        <source>--kind is page, log, checkin or answer.</source>
        <translation>قيمة --kind هي page أو log أو checkin أو answer.</translation>
    </message>
    <message>
        <source>More than one page begins with that id. Give more of it.</source>
        <translation>أكثر من صفحة تبدأ بهذا المعرّف. يمكن إعطاء جزء أطول منه.</translation>
    </message>
    <message>
        <source>There is no page with that id. See: afterword-cli list</source>
        <translation>لا توجد صفحة بهذا المعرّف. القائمة: afterword-cli list</translation>
    </message>
    <message>
        <source>An id is 32 of 0-9 and a-f, or its first 8 or more.</source>
        <translation>المعرّف 32 خانة من 0-9 ومن a-f، أو أول 8 خانات منه أو أكثر.</translation>
    </message>
    <message>
        <source>The text of this page is damaged. Look for it in a backup.</source>
        <translation>نص هذه الصفحة تالف. يمكن البحث عنه في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Search for what?</source>
        <translation>البحث عن ماذا؟</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; was searched as text.</source>
        <translation>بُحث عن &quot;%1:&quot; بوصفه نصًا.</translation>
    </message>
    <message>
        <source>Use either --csv or --json, not both.</source>
        <translation>يُستعمل إما --csv وإما --json، لا كلاهما.</translation>
    </message>
    <message>
        <source>The file was saved by another program. Look once more.</source>
        <translation>حفظ برنامجٌ آخر الملف. يمكن النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>The list of the last save is lost. What opens is shown; whether something is missing cannot be known.</source>
        <translation>قائمة آخر حفظ ضائعة. ما يُفتح معروض، ولا سبيل إلى معرفة ما إذا كان شيء ناقصًا.</translation>
    </message>
    <message>
        <source>Some rows do not open.</source>
        <translation>بعض الصفوف لا تُفتح.</translation>
    </message>
    <message>
        <source>Rows of the last save are missing. The rest opens.</source>
        <translation>صفوف من آخر حفظ ناقصة. الباقي يُفتح.</translation>
    </message>
    <message>
        <source>There are rows that the last save did not have.</source>
        <translation>توجد صفوف لم تكن في آخر حفظ.</translation>
    </message>
    <message>
        <source>All rows open, but some come from an older copy of the file.</source>
        <translation>كل الصفوف تُفتح، لكن بعضها من نسخة أقدم من الملف.</translation>
    </message>
    <message>
        <source>The locks are not those of the last save. An old passphrase or code may open this file again.</source>
        <translation>الأقفال ليست أقفال آخر حفظ. قد تفتح عبارة مرور قديمة أو رمز قديم هذا الملف من جديد.</translation>
    </message>
    <message>
        <source>The start of the file is not that of the last save.</source>
        <translation>بداية الملف ليست بداية آخر حفظ.</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>سليم.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <source>Damaged: %1 %2</source>
        <translation>تالف: %1 %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ناقص: %1</translation>
    </message>
    <message>
        <source>Keep this file as it is, and open a backup beside it.</source>
        <translation>يمكن إبقاء هذا الملف كما هو، وفتح نسخة احتياطية بجواره.</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>صفحات الملف</translation>
    </message>
    <message>
        <source>Empty or lost pages</source>
        <translation>صفحات فارغة أو ضائعة</translation>
    </message>
    <message>
        <source>Records saved</source>
        <translation>سجلات محفوظة</translation>
    </message>
    <message>
        <source>Texts and parts of files saved</source>
        <translation>نصوص وأجزاء ملفات محفوظة</translation>
    </message>
    <message>
        <source>Rows that do not open</source>
        <translation>صفوف لا تُفتح</translation>
    </message>
    <message>
        <source>Found in two versions</source>
        <translation>وُجد في نسختين</translation>
    </message>
    <message>
        <source>This is all of the last save.</source>
        <translation>هذا كل ما في آخر حفظ.</translation>
    </message>
    <message>
        <source>Rows of the last save that are not here</source>
        <translation>صفوف من آخر حفظ غير موجودة هنا</translation>
    </message>
    <message>
        <source>The list of the last save is lost: what is missing cannot be counted.</source>
        <translation>قائمة آخر حفظ ضائعة: لا يمكن عدّ الناقص.</translation>
    </message>
    <message>
        <source>--to needs a folder.</source>
        <translation>الخيار --to يحتاج إلى مجلد.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged, so no backup was made. Look with: afterword-cli check --deep</source>
        <translation>جزء من هذه اليوميات تالف، فلم تُنشأ نسخة احتياطية. للنظر: afterword-cli check --deep</translation>
    </message>
    <message>
        <source>makes a journal and prints its recovery code once</source>
        <translation>ينشئ يوميات ويطبع رمز استردادها مرة واحدة</translation>
    </message>
    <message>
        <source>adds a page with the text of standard input; prints its id</source>
        <translation>يضيف صفحة بنص المدخل القياسي ويطبع معرّفها</translation>
    </message>
    <message>
        <source>lists pages, newest first</source>
        <translation>يسرد الصفحات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>prints one page; the first 8 characters of its id are enough</source>
        <translation>يطبع صفحة واحدة، وتكفي أول 8 خانات من معرّفها</translation>
    </message>
    <message>
        <source>finds pages: words, &quot;a phrase&quot;, -not, OR, tag: person: feel: kind: mood: energy: after: before: on: has:</source>
        <translation>يجد صفحات: كلمات، &quot;عبارة&quot;، -استبعاد، OR، tag: person: feel: kind: mood: energy: after: before: on: has:</translation>
    </message>
    <message>
        <source>prints every mood mark, oldest first</source>
        <translation>يطبع كل علامات المزاج، الأقدم أولًا</translation>
    </message>
    <message>
        <source>takes in what you wrote elsewhere; --undo ID takes it out</source>
        <translation>يجلب ما كُتب في مكان آخر، ويخرجه --undo ID</translation>
    </message>
    <message>
        <source>writes a copy that anyone can read, as one of the formats</source>
        <translation>يكتب نسخة يمكن لأي أحد قراءتها، بإحدى الصيغ</translation>
    </message>
    <message>
        <source>prints what can be read and written</source>
        <translation>يطبع ما يمكن قراءته وكتابته</translation>
    </message>
    <message>
        <source>looks for damage; --deep opens every row and reads every page</source>
        <translation>يبحث عن تلف، ومع --deep يفتح كل صف ويقرأ كل صفحة</translation>
    </message>
    <message>
        <source>makes a copy in a folder, opens every row of it, prints its path</source>
        <translation>ينشئ نسخة في مجلد، ويفتح كل صف فيها، ويطبع مسارها</translation>
    </message>
    <message>
        <source>saves what still opens in a broken file to a new one (exit 1: not all)</source>
        <translation>يحفظ ما لا يزال يُفتح من ملف معطوب في ملف جديد (exit 1: ليس الكل)</translation>
    </message>
    <message>
        <source>takes what OTHER, a copy of FILE, has and FILE has not; of two texts both are kept</source>
        <translation>يأخذ من OTHER، وهو نسخة من FILE، ما ليس في FILE، ومن النصين يُحفظ كلاهما</translation>
    </message>
    <message>
        <source>prints what opens the journal and at what cost; no passphrase</source>
        <translation>يطبع ما يفتح اليوميات وبأي كلفة، دون عبارة مرور</translation>
    </message>
    <message>
        <source>changes the passphrase; older copies still open with the old one</source>
        <translation>يغيّر عبارة المرور، والنسخ الأقدم ما زالت تُفتح بالقديمة</translation>
    </message>
    <message>
        <source>gives everything new keys, when someone may know the old one; prints a new code for paper</source>
        <translation>يعطي كل شيء مفاتيح جديدة، حين يُحتمل أن أحدًا يعرف القديم، ويطبع رمزًا جديدًا للورق</translation>
    </message>
    <message>
        <source>makes a journal of invented pages; --entries 36500 covers ten years</source>
        <translation>ينشئ يوميات من صفحات مختلقة، و--entries 36500 تغطي عشر سنوات</translation>
    </message>
    <message>
        <source>prints words for bash, zsh or fish to complete</source>
        <translation>يطبع كلمات تكملها bash أو zsh أو fish</translation>
    </message>
    <message>
        <source>prints the man page</source>
        <translation>يطبع صفحة الدليل</translation>
    </message>
    <message>
        <source>afterword-cli works on an Afterword journal without a window.</source>
        <translation>يعمل afterword-cli على يوميات Afterword دون نافذة.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستعمال: %1</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>لا يوجد هنا خيار --%1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>الخيار --%1 لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>الخيار --%1 يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>الخيار --%1 أُعطي مرتين.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>شيء ناقص: %1.</translation>
    </message>
    <message>
        <source>There are more words than this command takes.</source>
        <translation>الكلمات أكثر مما يأخذه هذا الأمر.</translation>
    </message>
    <message>
        <source>The passphrase is asked for on the terminal, never taken from the command line. With --passphrase-fd N it is one line read from descriptor N (0: the first line of standard input). --recovery-fd N opens with the recovery code instead.</source>
        <translation>تُطلب عبارة المرور في الطرفية، ولا تؤخذ أبدًا من سطر الأوامر. مع --passphrase-fd N تكون سطرًا واحدًا يُقرأ من الواصف N (والرقم 0: أول سطر من المدخل القياسي). أما --recovery-fd N فيفتح برمز الاسترداد بدلًا منها.</translation>
    </message>
    <message>
        <source>Days (D) are 2026, 2026-03, 2026-03-29 or today. Times are like 2026-03-29T21:30 or with an offset. --mood -2,1 is unpleasant and lively: P is -3 to 3, E is -2 to 2.</source>
        <translation>الأيام (D) هي 2026 أو 2026-03 أو 2026-03-29 أو today. والأوقات مثل 2026-03-29T21:30 أو مع فرق التوقيت. معنى --mood -2,1 غير مريح ومفعم بالطاقة: قيمة P من -3 إلى 3، وقيمة E من -2 إلى 2.</translation>
    </message>
    <message>
        <source>What is put away until a later day is left out of lists, searches and moods. --away takes it in. &quot;show&quot; shows it by its id.</source>
        <translation>ما أُبعد إلى يوم لاحق لا يدخل في القوائم والبحث والأمزجة. الخيار --away يُدخله. والأمر &quot;show&quot; يعرضه بمعرّفه.</translation>
    </message>
    <message>
        <source>--kdf sets what one guess at the passphrase costs: T passes (3 to 16) over MiB of memory (64 to 1024).</source>
        <translation>يحدد --kdf كلفة تخمين واحد لعبارة المرور: T جولات (من 3 إلى 16) على مقدار MiB من الذاكرة (من 64 إلى 1024).</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 check found damage, 2 another failure, 3 wrong passphrase or code, 4 damaged beyond opening, 5 not a journal, 6 made by a newer version, 7 key cost beyond the limits, 8 cannot be written, 9 disk full, 10 in use elsewhere, 64 words not understood.</source>
        <translation>رموز الخروج: 0 تم، 1 وجد check تلفًا، 2 فشل آخر، 3 عبارة مرور أو رمز خطأ، 4 تالف ولا يُفتح، 5 ليس يوميات، 6 أنشأه إصدار أحدث، 7 كلفة المفتاح خارج الحدود، 8 تتعذر الكتابة، 9 القرص ممتلئ، 10 مستعمل في مكان آخر، 64 كلمات غير مفهومة.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>أي أمر؟</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>لا يوجد أمر كهذا.</translation>
    </message>
    <message>
        <source>The file was made, but it has no code for paper.</source>
        <translation>أُنشئ الملف، لكن ليس له رمز للورق.</translation>
    </message>
    <message>
        <source>--entries is a number from 1 to %1.</source>
        <translation>قيمة --entries رقم من 1 إلى %1.</translation>
    </message>
    <message>
        <source>--seed is a whole number, 0 or more.</source>
        <translation>قيمة --seed عدد صحيح، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>%1 % of the pages</source>
        <translation>%1% من الصفحات</translation>
    </message>
    <message>
        <source>The file is locked by the program it came from. Save it there once more without a password (in Standard Notes: a decrypted backup), then import that. Nothing came in.</source>
        <translation>الملف مقفل من البرنامج الذي جاء منه. يمكن حفظه هناك مرة أخرى دون كلمة مرور (في Standard Notes: نسخة احتياطية غير مشفّرة)، ثم استيراد ذلك. لم يدخل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Days with more than one part: %n. Each comes in as one page; --parts makes a page of each part.</source>
        <translation>
            <numerusform>أيام من أكثر من جزء: %n. يأتي كل يوم صفحة واحدة، ومع --parts يصير كل جزء صفحة.</numerusform>
            <numerusform>أيام من أكثر من جزء: %n. يأتي كل يوم صفحة واحدة، ومع --parts يصير كل جزء صفحة.</numerusform>
            <numerusform>أيام من أكثر من جزء: %n. يأتي كل يوم صفحة واحدة، ومع --parts يصير كل جزء صفحة.</numerusform>
            <numerusform>أيام من أكثر من جزء: %n. يأتي كل يوم صفحة واحدة، ومع --parts يصير كل جزء صفحة.</numerusform>
            <numerusform>أيام من أكثر من جزء: %n. يأتي كل يوم صفحة واحدة، ومع --parts يصير كل جزء صفحة.</numerusform>
            <numerusform>أيام من أكثر من جزء: %n. يأتي كل يوم صفحة واحدة، ومع --parts يصير كل جزء صفحة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This is a sample. Its passphrase: %1</source>
        <translation>هذه عيّنة. عبارة مرورها: %1</translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message>
        <source>The journal is erased from this place.</source>
        <translation>مُحيت اليوميات من هذا المكان.</translation>
    </message>
    <message>
        <source>The file could not be removed. It is still here, locked as before.</source>
        <translation>تعذرت إزالة الملف. ما زال هنا، مقفلًا كما كان.</translation>
    </message>
    <message>
        <source>The journal is erased. Some of its copies could not be removed and still open with the old passphrase.</source>
        <translation>مُحيت اليوميات. تعذرت إزالة بعض نسخها، وما زالت تُفتح بعبارة المرور القديمة.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>For a therapist</source>
        <translation>لجلسات العلاج النفسي</translation>
    </message>
    <message>
        <source>The pages on paper or as a PDF, for someone who is to read them with you. You see each sheet before it is saved or printed.</source>
        <translation>الصفحات على ورق أو بصيغة PDF، لمن سيقرؤها معك. تُعرض كل ورقة قبل حفظها أو طباعتها.</translation>
    </message>
    <message>
        <source>Print, or a PDF of the pages</source>
        <translation>طباعة، أو ملف PDF للصفحات</translation>
    </message>
    <message>
        <source>The pages one after the other. You see each sheet before it is saved or printed.</source>
        <translation>الصفحات واحدة تلو الأخرى. تُعرض كل ورقة قبل حفظها أو طباعتها.</translation>
    </message>
    <message>
        <source>Book (PDF)</source>
        <translation>كتاب (PDF)</translation>
    </message>
    <message>
        <source>With a title page, and each month on a page of its own. You see each sheet before it is saved or printed.</source>
        <translation>مع صفحة عنوان، وكل شهر في صفحة خاصة به. تُعرض كل ورقة قبل حفظها أو طباعتها.</translation>
    </message>
    <message>
        <source>One file that other programs show. It cannot be brought back in.</source>
        <translation>ملف واحد تعرضه برامج أخرى. لا يمكن جلبه من جديد.</translation>
    </message>
    <message>
        <source>All there is to know of them. Afterword can bring it back in.</source>
        <translation>كل ما يُعرف عنها. يمكن أن يجلبها Afterword من جديد.</translation>
    </message>
    <message>
        <source>A new folder with a file for each page.</source>
        <translation>مجلد جديد فيه ملف لكل صفحة.</translation>
    </message>
    <message>
        <source>To move to another program.</source>
        <translation>للانتقال إلى برنامج آخر.</translation>
    </message>
    <message>
        <source>Moods (CSV)</source>
        <translation>الأمزجة (CSV)</translation>
    </message>
    <message>
        <source>A table of the moods on these pages, with the words chosen for them. No title and no text.</source>
        <translation>جدول بالأمزجة في هذه الصفحات، مع الكلمات المختارة لها. بلا عنوان وبلا نص.</translation>
    </message>
    <message>
        <source>There is something of that name already, and it was left as it is. Choose another name.</source>
        <translation>يوجد شيء بهذا الاسم من قبل، وقد تُرك كما هو. يمكن اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>That folder does not allow new files. Choose another one.</source>
        <translation>ذلك المجلد لا يسمح بملفات جديدة. يمكن اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is not enough room there. What was begun is removed. Make some room, or choose another place.</source>
        <translation>لا توجد هناك مساحة كافية. أُزيل ما بدأ حفظه. يمكن توفير بعض المساحة، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>That folder is not there any more. If it is on a stick or another disk, plug it in again, or choose another place.</source>
        <translation>لم يعد ذلك المجلد هناك. إن كان على ذاكرة USB أو قرص آخر فيمكن وصله من جديد، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>A page could not be read whole from the journal. A backup may still have it. The pages of other days can leave without it.</source>
        <translation>تعذرت قراءة صفحة كاملةً من اليوميات. قد تكون باقية في نسخة احتياطية. يمكن أن تخرج صفحات الأيام الأخرى من دونها.</translation>
    </message>
    <message>
        <source>There was not enough memory for this. Fewer pages at once may work.</source>
        <translation>لم تكن الذاكرة كافية لهذا. قد ينجح الأمر بصفحات أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>The disk did not take it. What was begun is removed. Another place may work.</source>
        <translation>لم يقبله القرص. أُزيل ما بدأ حفظه. قد ينجح الأمر في مكان آخر.</translation>
    </message>
    <message>
        <source>It did not work this time. The journal is as it was. Try once more, or choose another place.</source>
        <translation>لم ينجح الأمر هذه المرة. اليوميات كما كانت. يمكن المحاولة مرة أخرى، أو اختيار مكان آخر.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is larger than 100 MB, the most that fits into a page. A smaller copy of it will go in.</source>
        <translation>الملف ⁨%1⁩ أكبر من 100 MB، وهو أقصى ما تسعه صفحة. نسخة أصغر منه ستدخل.</translation>
    </message>
    <message>
        <source>%1 was not added. Folders cannot go into a page, and a file that is still being written can go in once it is done.</source>
        <translation>لم يُضف ⁨%1⁩. المجلدات لا تدخل في صفحة، والملف الذي ما زال يُكتب يمكن أن يدخل حين يكتمل.</translation>
    </message>
    <message>
        <source>%1 is not there now. It may have a new name or place.</source>
        <translation>الملف ⁨%1⁩ ليس هناك الآن. قد يكون اسمه أو مكانه قد تغيّر.</translation>
    </message>
    <message>
        <source>%1 was not added. This computer does not allow reading it, or the journal cannot be written.</source>
        <translation>لم يُضف ⁨%1⁩. هذا الحاسوب لا يسمح بقراءته، أو تعذرت الكتابة في اليوميات.</translation>
    </message>
    <message>
        <source>%1 was not added: the disk is full. Make some room, then add it once more.</source>
        <translation>لم يُضف ⁨%1⁩: القرص ممتلئ. بعد توفير بعض المساحة يمكن إضافته مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>لم يُضف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 was not added: reading or saving it did not work. Your page is as it was. Try once more.</source>
        <translation>لم يُضف ⁨%1⁩: لم تنجح قراءته أو حفظه. صفحتك كما كانت. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>That folder does not allow new files. Choose another one.</source>
        <translation>ذلك المجلد لا يسمح بملفات جديدة. يمكن اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is not enough room for the copy there. Choose another place.</source>
        <translation>لا توجد هناك مساحة كافية للنسخة. يمكن اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>%1 could not be read whole from the journal, so no copy was made. A backup may still have it.</source>
        <translation>تعذرت قراءة ⁨%1⁩ كاملًا من اليوميات، فلم تُنشأ نسخة. قد يكون ما زال في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The copy could not be made. Try another place.</source>
        <translation>تعذر إنشاء النسخة. يمكن تجربة مكان آخر.</translation>
    </message>
    <message>
        <source>Save a copy of %1?</source>
        <translation>حفظ نسخة من ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>إبقاؤه في الداخل</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A copy of %1 is saved.</source>
        <translation>حُفظت نسخة من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The copy is outside the journal. Anyone who uses this computer can open it, and locking does not hide it.</source>
        <translation>النسخة تكون خارج اليوميات. يمكن لأي مستخدم لهذا الحاسوب فتحها، والقفل لا يخفيها.</translation>
    </message>
</context>
<context>
    <name>FormatName</name>
    <message>
        <source>Day One (plain text)</source>
        <translation>Day One (نص عادي)</translation>
    </message>
    <message>
        <source>Joplin (JEX or RAW)</source>
        <translation>Joplin (JEX أو RAW)</translation>
    </message>
    <message>
        <source>Markdown (folder)</source>
        <translation>Markdown (مجلد)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Afterword (JSON and files in a zip)</source>
        <translation>Afterword (ملف JSON وملفات في zip)</translation>
    </message>
</context>
<context>
    <name>FreshBackup</name>
    <message>
        <source>Making a fresh backup…</source>
        <translation>جارٍ إنشاء نسخة احتياطية جديدة…</translation>
    </message>
    <message>
        <source>The old backups are gone. A fresh one takes their place.</source>
        <translation>ذهبت النسخ الاحتياطية القديمة، وحلّت محلها نسخة جديدة.</translation>
    </message>
    <message>
        <source>A fresh backup is made. Some old ones could not be removed.</source>
        <translation>أُنشئت نسخة احتياطية جديدة. تعذرت إزالة بعض النسخ القديمة.</translation>
    </message>
    <message>
        <source>Replace the backups too?</source>
        <translation>استبدال النسخ الاحتياطية أيضًا؟</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>The backups Afterword made can hold what was erased. A fresh one can take their place now. Copies made by other programs may remain.</source>
        <translation>النسخ الاحتياطية التي أنشأها Afterword قد تحوي ما مُحي. يمكن الآن أن تحلّ محلها نسخة جديدة. أما نسخ البرامج الأخرى فلا يصل إليها.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Your people</source>
        <translation>أشخاص من حولك</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>للتحدث مع أحد</translation>
    </message>
    <message>
        <source>Someone to talk to, %1</source>
        <translation>للتحدث مع أحد، %1</translation>
    </message>
    <message>
        <source>For when it is a lot</source>
        <translation>حين يثقل الأمر</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>الحواس الخمس</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>ورقة المساعدة</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>kept copy</source>
        <translation>نسخة محفوظة</translation>
    </message>
    <message>
        <source>kept copy %1</source>
        <translation>نسخة محفوظة %1</translation>
    </message>
</context>
<context>
    <name>JournalMenu</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>Open a journal…</source>
        <translation>فتح يوميات…</translation>
    </message>
    <message>
        <source>New journal…</source>
        <translation>يوميات جديدة…</translation>
    </message>
</context>
<context>
    <name>JournalsPage</name>
    <message>
        <source>This journal</source>
        <translation>هذه اليوميات</translation>
    </message>
    <message>
        <source>Where its file is</source>
        <translation>مكان ملفها</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>A checked copy, and what to do with it there.</source>
        <translation>نسخة مفحوصة، وما يُفعل بها هناك.</translation>
    </message>
    <message>
        <source>Show it when Afterword starts</source>
        <translation>إظهارها عند تشغيل Afterword</translation>
    </message>
    <message>
        <source>Other journals</source>
        <translation>دفاتر يوميات أخرى</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>فتح يوميات أخرى</translation>
    </message>
    <message>
        <source>This one is saved and locked first.</source>
        <translation>تُحفظ هذه وتُقفل أولًا.</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>نهائيًا</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erase this journal</source>
        <translation>محو هذه اليوميات</translation>
    </message>
    <message>
        <source>Its file is overwritten and removed from this place.</source>
        <translation>يُكتب فوق ملفها ثم يُزال من هذا المكان.</translation>
    </message>
    <message>
        <source>It is open for reading only, so it cannot be erased from here.</source>
        <translation>هي مفتوحة للقراءة فقط، فلا يمكن محوها من هنا.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>دفاتر اليوميات</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>انسخ المسار</translation>
    </message>
    <message>
        <source>When this is off, nothing notes where its file is. You choose the file each time.</source>
        <translation>عند إيقاف هذا لا يُدوَّن مكان الملف في أي موضع، وتختاره في كل مرة.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Getting in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Someone may know it</source>
        <translation>قد يعرفها أحد</translation>
    </message>
    <message>
        <source>Changing the passphrase keeps the same lock. New keys change the lock: old words and old codes then open nothing here.</source>
        <translation>تغيير عبارة المرور يُبقي القفل نفسه. المفاتيح الجديدة تغيّر القفل: فلا تفتح الكلمات القديمة والرموز القديمة شيئًا هنا.</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a new passphrase when you like.</source>
        <translation>كان الدخول برمز الاسترداد. يمكن اختيار عبارة مرور جديدة متى شئت.</translation>
    </message>
    <message>
        <source>You need the current one to change it.</source>
        <translation>يحتاج تغييرها إلى العبارة الحالية.</translation>
    </message>
    <message>
        <source>Last changed on %1. You need the current one to change it.</source>
        <translation>آخر تغيير بتاريخ %1. يحتاج تغييرها إلى العبارة الحالية.</translation>
    </message>
    <message>
        <source>None yet. A code on paper opens the journal if the words slip away.</source>
        <translation>لا توجد بعد. رمز على ورق يفتح اليوميات إن غابت الكلمات.</translation>
    </message>
    <message>
        <source>Making a new code cancels the old one.</source>
        <translation>إنشاء رمز جديد يلغي القديم.</translation>
    </message>
    <message>
        <source>Made on %1. A new code cancels the old one.</source>
        <translation>أُنشئ بتاريخ %1. الرمز الجديد يلغي القديم.</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>اختيار واحدة…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>إنشاء جديدة…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>إنشاء واحدة…</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>إنشاء ورقة استرداد جديدة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Take the code out</source>
        <translation>إزالة الرمز</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>مفاتيح جديدة…</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>إنشاء مفاتيح جديدة</translation>
    </message>
</context>
<context>
    <name>LanguageRows</name>
    <message>
        <source>Nothing is marked, for no word list was found here. Add one, such as the package hunspell-en-us, and open this again.</source>
        <translation>لا شيء مُعلَّم، إذ لم توجد هنا قائمة كلمات. يمكن إضافة واحدة، مثل الحزمة hunspell-ar، ثم فتح هذا من جديد.</translation>
    </message>
    <message>
        <source>This one could not be read.</source>
        <translation>تعذرت قراءة هذه.</translation>
    </message>
    <message>
        <source>Chosen, but not on this computer: %1</source>
        <translation>مختارة، لكنها ليست على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>LastOpened</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last opened: %1 %2, on this computer</source>
        <translation>آخر فتح: %1 %2، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Last opened: %1 %2, not on this computer</source>
        <translation>آخر فتح: %1 %2، ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Last opened: %1 %2</source>
        <translation>آخر فتح: %1 %2</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Ready today</source>
        <translation>جاهزة اليوم</translation>
    </message>
    <message>
        <source>Ready to open since %1</source>
        <translation>جاهزة للفتح منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>لم تُوجَّه إلى أحد بعد</translation>
    </message>
    <message>
        <source>Draft, last touched today</source>
        <translation>مسودة، آخر كتابة فيها اليوم</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>مسودة، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sealed until %1</source>
        <translation>مختومة حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Read again on %1</source>
        <translation>قُرئت من جديد في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Let go on %1</source>
        <translation>تُركت تمضي في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>MarkdownLink</name>
    <message>
        <source>Open this link?</source>
        <translation>فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Your mail program opens it, outside this journal.</source>
        <translation>يفتحه برنامج البريد لديك، خارج هذه اليوميات.</translation>
    </message>
    <message>
        <source>Your browser opens it, outside this journal. It may keep a trace of it.</source>
        <translation>يفتحه المتصفح لديك، خارج هذه اليوميات. قد يُبقي أثرًا منه.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>very unpleasant</source>
        <translation>غير مريح جدًا</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>غير مريح</translation>
    </message>
    <message>
        <source>a little unpleasant</source>
        <translation>غير مريح بعض الشيء</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>a little pleasant</source>
        <translation>مريح بعض الشيء</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>مريح جدًا</translation>
    </message>
    <message>
        <source>%1, very low energy</source>
        <translation>%1، طاقة منخفضة جدًا</translation>
    </message>
    <message>
        <source>%1, low energy</source>
        <translation>%1، طاقة منخفضة</translation>
    </message>
    <message>
        <source>%1, middling energy</source>
        <translation>%1، طاقة متوسطة</translation>
    </message>
    <message>
        <source>%1, high energy</source>
        <translation>%1، طاقة عالية</translation>
    </message>
    <message>
        <source>%1, very high energy</source>
        <translation>%1، طاقة عالية جدًا</translation>
    </message>
</context>
<context>
    <name>OfferRows</name>
    <message>
        <source>Log what I did today</source>
        <translation>تدوين ما فعلته اليوم</translation>
    </message>
    <message>
        <source>Describe it like a camera</source>
        <translation>وصفه كما تراه الكاميرا</translation>
    </message>
    <message>
        <source>a quiet line to Support</source>
        <translation>سطر هادئ يقود إلى الدعم</translation>
    </message>
    <message>
        <source>Offers: %1.</source>
        <translation>المعروض: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 Some questions rest that day, on or off.</source>
        <extracomment>After &quot;Offers: …&quot;</extracomment>
        <translation>‏⁨%1⁩ بعض الأسئلة تغيب في ذلك اليوم، سواء أكان هذا مشغّلًا أم لا.</translation>
    </message>
    <message>
        <source>What is offered when</source>
        <translation>ما يُعرض ومتى</translation>
    </message>
    <message>
        <source>An offer comes from something you tapped, never from what you wrote. It says which tap. All of it stays in this journal.</source>
        <translation>يأتي العرض من شيء نقرته، لا مما كتبته أبدًا. ويذكر أي نقرة كانت. كل ذلك يبقى في هذه اليوميات.</translation>
    </message>
    <message>
        <source>A path may come up by itself</source>
        <translation>يمكن أن يظهر مسار من تلقاء نفسه</translation>
    </message>
    <message>
        <source>After words you marked, such as torn or scared. All paths stay under Reflect.</source>
        <translation>بعد كلمات اخترتها، مثل الحيرة أو الخوف. كل المسارات تبقى في صفحة التأمل.</translation>
    </message>
    <message>
        <source>When nothing was marked for weeks, nothing is said about it.</source>
        <translation>إذا لم يُعلَّم شيء منذ أسابيع، فلا يقال عن ذلك شيء.</translation>
    </message>
</context>
<context>
    <name>OwnPathForm</name>
    <message>
        <source>It could not be saved. Nothing has changed.</source>
        <translation>تعذر الحفظ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The path is removed. Pages that came from it stay.</source>
        <translation>أُزيل المسار. الصفحات التي جاءت منه باقية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>That is more than fits here. Remove some first.</source>
        <translation>هذا أكثر مما يسعه المكان. يمكن إزالة بعضه أولًا.</translation>
    </message>
    <message>
        <source>The path was not kept.</source>
        <translation>لم يُحفظ المسار.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Life marks</source>
        <translation>محطات الحياة</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Later ones are not on this page.</source>
        <translation>ما بعدها ليس في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Words chosen most</source>
        <translation>الكلمات الأكثر اختيارًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No mood was marked on these days.</source>
        <translation>لم يُسجَّل مزاج في هذه الأيام.</translation>
    </message>
    <message>
        <source>A bigger dot means more energy.</source>
        <translation>النقطة الأكبر تعني طاقة أكثر.</translation>
    </message>
    <message>
        <source>Squares are about the whole day.</source>
        <translation>المربعات عن اليوم كله.</translation>
    </message>
    <message>
        <source>Moods and life marks</source>
        <translation>الأمزجة ومحطات الحياة</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>Files in the journal: %1</source>
        <translation>ملفات في اليوميات: %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printing system keeps a copy for about a day. Others who use this computer or the printer may see it.</source>
        <translation>يحتفظ نظام الطباعة بنسخة مدة يوم تقريبًا. قد يراها آخرون يستعملون هذا الحاسوب أو الطابعة.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>عدم الطباعة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What is protected</source>
        <translation>ما هو محمي</translation>
    </message>
    <message>
        <source>All you write lies in one sealed file: pages, titles, tags, moods, and how often you changed them. It opens with your passphrase or your recovery code, and with nothing else. There is no back door, not for us either.</source>
        <translation>كل ما يُكتب هنا موجود في ملف واحد مختوم: الصفحات والعناوين والوسوم والأمزجة وعدد مرات تغييرها. تفتحه عبارة مرورك أو رمز استردادك، ولا شيء غيرهما. لا يوجد باب خلفي، ولا لنا نحن.</translation>
    </message>
    <message>
        <source>Someone who copies the file can see that it is an Afterword journal and about how large it is. Each guess at the passphrase costs them time, so a long one holds for years.</source>
        <translation>من ينسخ الملف يمكنه أن يرى أنه يوميات Afterword وكم حجمه تقريبًا. كل تخمين لعبارة المرور يكلّفه وقتًا، ولذلك تصمد العبارة الطويلة سنوات.</translation>
    </message>
    <message>
        <source>Someone who changes the file is noticed. Pages that were removed, swapped or put back from an old copy do not pass as yours. A file that broke is called broken, never &quot;wrong passphrase&quot;.</source>
        <translation>من يغيّر الملف يُكتشف تغييره. الصفحات التي أُزيلت أو بُدّلت أو أُعيدت من نسخة قديمة لا تُقبل على أنها صفحاتك. والملف المعطوب يقال عنه إنه معطوب، ولا يقال أبدًا «عبارة مرور خطأ».</translation>
    </message>
    <message>
        <source>Someone who uses this computer after you meets a locked journal. Locking starts the program anew, so that no words stay in memory. Nothing you write is put in logs, lists of recent files or the title of the window.</source>
        <translation>من يستعمل هذا الحاسوب بعدك يجد يوميات مقفلة. القفل يبدأ البرنامج من جديد، فلا تبقى كلمات في الذاكرة. لا يوضع شيء من كتابتك في السجلات، ولا في قوائم الملفات الأخيرة، ولا في عنوان النافذة.</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <translation>ما ليس محميًا</translation>
    </message>
    <message>
        <source>An open journal. Whoever looks at the screen or films it can read along. So can a program that someone put here to watch keys or the screen. Afterword cannot find or stop such a program. A device only you use is safer.</source>
        <translation>اليوميات المفتوحة. من ينظر إلى الشاشة أو يصوّرها يمكنه أن يقرأ معك. وكذلك برنامج وضعه أحد هنا لمراقبة المفاتيح أو الشاشة. لا يستطيع Afterword أن يجد برنامجًا كهذا أو يوقفه. الجهاز الذي لا يستعمله أحد سواك أكثر أمانًا.</translation>
    </message>
    <message>
        <source>If someone makes you open it, your safety comes first.</source>
        <translation>إن أجبرك أحد على فتحها، فسلامتك أولًا.</translation>
    </message>
    <message>
        <source>That you have it. Afterword does not hide that it is installed, and a hidden window can be found. Esc twice helps when someone looks over your shoulder, not against more.</source>
        <translation>وجودها لديك. لا يخفي Afterword أنه مثبّت، والنافذة المخفية يمكن العثور عليها. الضغط على Esc مرتين يفيد حين ينظر أحد من فوق كتفك، لا أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Copies made by other programs. A backup of the whole computer or a synced folder may keep older copies of the file. What was removed here may still be in them, sealed.</source>
        <translation>النسخ التي تنشئها برامج أخرى. النسخة الاحتياطية للحاسوب كله أو المجلد المتزامن قد تحتفظ بنسخ أقدم من الملف. ما أُزيل هنا قد يكون ما زال فيها، مختومًا.</translation>
    </message>
    <message>
        <source>In some places, journals can be asked for in legal cases. A lawyer can tell you about yours.</source>
        <translation>في بعض الأماكن يمكن أن تُطلب اليوميات في القضايا القانونية. يمكن لمحامٍ أن يخبرك عن وضع يومياتك.</translation>
    </message>
    <message>
        <source>If both keys are lost</source>
        <translation>إذا ضاع المفتاحان</translation>
    </message>
    <message>
        <source>If you lose the passphrase and the code, no one can open it. Keep the code on paper, in a place that is yours.</source>
        <translation>إذا ضاعت عبارة المرور وضاع الرمز، فلا أحد يمكنه فتحها. يُحفظ الرمز على ورق، في مكان يخصّك.</translation>
    </message>
    <message>
        <source>If someone may know your passphrase</source>
        <translation>إذا كان أحد قد يعرف عبارة مرورك</translation>
    </message>
    <message>
        <source>A new passphrase keeps them out of this file from now on. A copy they made before still opens with the old one, and so would later copies of the same key. New keys for everything end that: the whole journal is sealed again. Copies from before stay what they were.</source>
        <translation>عبارة المرور الجديدة تمنعه من هذا الملف من الآن فصاعدًا. أما نسخة أخذها من قبل فما زالت تُفتح بالقديمة، وكذلك نسخ لاحقة بالمفتاح نفسه. المفاتيح الجديدة لكل شيء تنهي ذلك: تُختم اليوميات كلها من جديد. والنسخ السابقة تبقى كما كانت.</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Keep where a picture was taken</source>
        <translation>إبقاء مكان التقاط الصورة</translation>
    </message>
    <message>
        <source>Off: the place is taken out of a picture before it is sealed. Films and some kinds of pictures keep what is in them.</source>
        <translation>عند الإيقاف: يُزال المكان من الصورة قبل ختمها. الأفلام وبعض أنواع الصور تُبقي ما فيها.</translation>
    </message>
    <message>
        <source>Pictures and files lie inside the sealed file and are shown here only. A copy that you save elsewhere can be read by anyone.</source>
        <translation>الصور والملفات داخل الملف المختوم ولا تُعرض إلا هنا. النسخة التي تُحفظ في مكان آخر يمكن لأي أحد قراءتها.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>PutAway</name>
    <message>
        <source>The page is put away until %1.</source>
        <translation>أُبعدت الصفحة حتى %1.</translation>
    </message>
    <message>
        <source>Put this page away</source>
        <translation>إبعاد هذه الصفحة</translation>
    </message>
    <message>
        <source>You will not see it until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>لن تراها حتى اليوم الذي تختاره. يشمل ذلك القائمة والبحث والتقويم والخط الزمني. ولا يُحذف شيء.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>A folder for copies</source>
        <translation>مجلد للنسخ</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>إضافة صور أو ملفات</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>جلب ملف</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>فتح يوميات</translation>
    </message>
    <message>
        <source>A place for the copy</source>
        <translation>مكان للنسخة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>A place for the journal</source>
        <translation>مكان لليوميات</translation>
    </message>
    <message>
        <source>Journals (*.afterword)</source>
        <translation>يوميات (*.afterword)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
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
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>On the first screen choose “Use a recovery code” and type the code above. Capital or small letters both work.</source>
        <translation>في الشاشة الأولى: «استعمال رمز استرداد»، ثم كتابة الرمز أعلاه. لا فرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>ملاحظة لنفسك</translation>
    </message>
</context>
<context>
    <name>Reflect</name>
    <message>
        <source>Clarity check</source>
        <translation>وقفة وضوح</translation>
    </message>
    <message>
        <source>- %1 %2 of 5</source>
        <translation>- %1 %2 من 5</translation>
    </message>
    <message>
        <source>1: %1, 5: %2</source>
        <translation>1: %1، 5: %2</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>%1 of 10 (0: %2, 10: %3)</source>
        <translation>%1 من 10 (0: %2، 10: %3)</translation>
    </message>
    <message>
        <source>How sure this is: a little. The studies are small, or the effect is.</source>
        <translation>مدى اليقين: قليل. الدراسات صغيرة، أو الأثر صغير.</translation>
    </message>
    <message>
        <source>How sure this is: mixed. Some studies found it, some did not.</source>
        <translation>مدى اليقين: متباين. بعض الدراسات وجدته، وبعضها لم يجده.</translation>
    </message>
    <message>
        <source>How sure this is: well tested for other things. Less so after a breakup.</source>
        <translation>مدى اليقين: مختبر جيدًا في أمور أخرى. وهو أقل من ذلك بعد الانفصال.</translation>
    </message>
    <message>
        <source>How sure this is: not tested. It rests on what people say helped.</source>
        <translation>مدى اليقين: غير مختبر. يستند إلى ما يقول الناس إنه أفادهم.</translation>
    </message>
    <message>
        <source>A mark on the pad</source>
        <translation>علامة على لوحة المزاج</translation>
    </message>
    <message>
        <source>From questions that have changed since</source>
        <translation>من أسئلة تغيّرت منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Reflection</source>
        <translation>التأمل</translation>
    </message>
    <message>
        <source>Your own questions and paths</source>
        <translation>أسئلتك ومساراتك الخاصة</translation>
    </message>
    <message>
        <source>Your questions come up on the Write page, your paths stand under Reflect.</source>
        <translation>أسئلتك تظهر في صفحة الكتابة، ومساراتك في صفحة التأمل.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The last two were left alone, so they have stopped. Turn them on again whenever you like.</source>
        <translation>تُرك التذكيران الأخيران وشأنهما، فتوقفت التذكيرات. يمكن تشغيلها من جديد متى شئت.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The beginning of the quiet hours, before a time of day.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>The end of the quiet hours, before a time of day.</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>التشغيل مع الحاسوب</translation>
    </message>
    <message>
        <source>Hidden and locked, once you have logged in.</source>
        <translation>مخفيًا ومقفلًا، بعد تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Here the settings of the desktop do this.</source>
        <translation>هنا تتولى ذلك إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>That could not be changed: the folder for it is read-only.</source>
        <translation>تعذر تغيير ذلك: المجلد الخاص به للقراءة فقط.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في علبة النظام</translation>
    </message>
    <message>
        <source>A plain sign among those of the desktop. Closing the window then locks and leaves the program there.</source>
        <translation>علامة بسيطة بين علامات سطح المكتب. إغلاق النافذة عندئذ يقفل اليوميات ويُبقي البرنامج هناك.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>A note at a time you choose</source>
        <translation>إشعار في وقت من اختيارك</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>تذكيري</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Keep some hours quiet</source>
        <translation>إبقاء بعض الساعات هادئة</translation>
    </message>
    <message>
        <source>While the program runs</source>
        <translation>في أثناء عمل البرنامج</translation>
    </message>
    <message>
        <source>Reminders come only while it runs. Locked is enough: your pages stay closed.</source>
        <translation>لا تأتي التذكيرات إلا في أثناء عمله. يكفي أن يكون مقفلًا: تبقى صفحاتك مغلقة.</translation>
    </message>
    <message>
        <source>No reminders show on this desktop.</source>
        <translation>سطح المكتب هذا لا يستطيع عرض التذكيرات.</translation>
    </message>
    <message>
        <source>Anyone may see it, so it says nothing about you or your pages. If you leave two unanswered, they stop.</source>
        <translation>قد يرى الإشعار أي أحد، فلا يذكر شيئًا عنك ولا عن صفحاتك. تتوقف التذكيرات بعد تذكيرين يُتركان وشأنهما.</translation>
    </message>
    <message>
        <source>No reminders in these hours.</source>
        <translation>لا تذكيرات في هذه الساعات.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>التأمل</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>How charged did you feel?</source>
        <translation>كم كانت شدة المشاعر؟</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>هدوء</translation>
    </message>
    <message>
        <source>very charged</source>
        <translation>شدة كبيرة</translation>
    </message>
    <message>
        <source>Before a letter</source>
        <translation>قبل رسالة</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>بعدها</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name on the lock screen</source>
        <translation>الاسم على شاشة القفل</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>When nothing has been typed or clicked.</source>
        <translation>حين لا يُكتب شيء ولا يُنقر.</translation>
    </message>
    <message>
        <source>Lock with the computer</source>
        <translation>القفل مع الحاسوب</translation>
    </message>
    <message>
        <source>When the screen locks, the lid closes or you switch user.</source>
        <translation>عند قفل الشاشة أو إغلاق الغطاء أو تبديل المستخدم.</translation>
    </message>
    <message>
        <source>Esc twice locks</source>
        <translation>الضغط على Esc مرتين يقفل</translation>
    </message>
    <message>
        <source>Press Esc two times within half a second, anywhere in the window.</source>
        <translation>ضغطتان على Esc خلال نصف ثانية، في أي مكان من النافذة.</translation>
    </message>
    <message>
        <source>What others might see</source>
        <translation>ما قد يراه آخرون</translation>
    </message>
    <message>
        <source>Hide previews</source>
        <translation>إخفاء المعاينات</translation>
    </message>
    <message>
        <source>First lines stay hidden in lists until you point at or select them.</source>
        <translation>تبقى السطور الأولى مخفية في القوائم إلى أن يُشار إليها أو تُحدَّد.</translation>
    </message>
    <message>
        <source>Cover the page</source>
        <translation>تغطية الصفحة</translation>
    </message>
    <message>
        <source>A plain page when another window is in front for 3 seconds.</source>
        <translation>صفحة خالية حين تكون نافذة أخرى في الأمام مدة 3 ثوانٍ.</translation>
    </message>
    <message>
        <source>Say when it was last opened</source>
        <translation>ذكر آخر مرة فُتحت فيها</translation>
    </message>
    <message>
        <source>A line after you unlock. Whoever opens the journal sees it.</source>
        <translation>سطر بعد الفتح. يراه من يفتح اليوميات.</translation>
    </message>
    <message>
        <source>It is the title of the window too.</source>
        <translation>هو عنوان النافذة أيضًا.</translation>
    </message>
</context>
<context>
    <name>SmallMark</name>
    <message>
        <source>Charge %1 before, %2 after</source>
        <translation>شدة المشاعر: %1 قبلها، %2 بعدها</translation>
    </message>
    <message>
        <source>Charge %1 before</source>
        <translation>شدة المشاعر قبلها: %1</translation>
    </message>
    <message>
        <source>Charge %1 after</source>
        <translation>شدة المشاعر بعدها: %1</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>A letter, let go</source>
        <translation>رسالة تُركت تمضي</translation>
    </message>
    <message>
        <source>A letter, ready to open</source>
        <translation>رسالة جاهزة للفتح</translation>
    </message>
    <message>
        <source>A letter, sealed until %1</source>
        <translation>رسالة مختومة حتى %1</translation>
    </message>
    <message>
        <source>An urge</source>
        <translation>رغبة</translation>
    </message>
    <message>
        <source>An urge: %1</source>
        <translation>رغبة: %1</translation>
    </message>
    <message>
        <source>A path</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>A path: %1</source>
        <translation>مسار: %1</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Begin with: %1</source>
        <translation>للبدء: %1</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>the local number for help</source>
        <translation>رقم المساعدة المحلي</translation>
    </message>
    <message>
        <source>For anyone.</source>
        <translation>للجميع.</translation>
    </message>
    <message>
        <source>For women.</source>
        <translation>للنساء.</translation>
    </message>
    <message>
        <source>For men.</source>
        <translation>للرجال.</translation>
    </message>
    <message>
        <source>For people of all genders.</source>
        <translation>للأشخاص أيًا كان جنسهم.</translation>
    </message>
    <message>
        <source>At any hour.</source>
        <translation>في أي ساعة.</translation>
    </message>
    <message>
        <source>At some hours only.</source>
        <translation>في بعض الساعات فقط.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>مجانًا.</translation>
    </message>
    <message>
        <source>Not on the phone bill.</source>
        <translation>لا يظهر في فاتورة الهاتف.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>SupportLines</name>
    <message>
        <source>Languages: %1.</source>
        <translation>اللغات: %1.</translation>
    </message>
    <message>
        <source>By text message.</source>
        <translation>برسالة نصية.</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>بالاتصال أو الرسائل النصية أو المحادثة.</translation>
    </message>
    <message>
        <source>Call or text.</source>
        <translation>بالاتصال أو الرسائل النصية.</translation>
    </message>
    <message>
        <source>Call or chat.</source>
        <translation>بالاتصال أو المحادثة.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>لم يجرِ التحقق منه.</translation>
    </message>
    <message>
        <source>Seen on an official page, %1.</source>
        <translation>شوهد في صفحة رسمية، %1.</translation>
    </message>
    <message>
        <source>Seen in the news or on another page, %1.</source>
        <translation>شوهد في الأخبار أو في صفحة أخرى، %1.</translation>
    </message>
    <message>
        <source>Sources differ, so both numbers are here. %1.</source>
        <translation>المصادر مختلفة، ولذلك الرقمان هنا. %1.</translation>
    </message>
    <message>
        <source>From public lists, %1.</source>
        <translation>من قوائم عامة، %1.</translation>
    </message>
    <message>
        <source>From one list only, %1.</source>
        <translation>من قائمة واحدة فقط، %1.</translation>
    </message>
    <message>
        <source>May be out of date.</source>
        <translation>قد يكون قديمًا.</translation>
    </message>
    <message>
        <source>Each number was checked on the day beside it. They work without a connection.</source>
        <translation>جرى التحقق من كل رقم في اليوم المذكور بجانبه. تعمل هذه الصفحة دون اتصال.</translation>
    </message>
    <message>
        <source>The day says when each number was last seen. Nobody has called them to check yet. This page works without a connection.</source>
        <translation>التاريخ يبيّن متى شوهد كل رقم آخر مرة. لم يتصل بها أحد للتحقق بعد. تعمل هذه الصفحة دون اتصال.</translation>
    </message>
    <message>
        <source>Each number was checked on the day beside it.</source>
        <translation>جرى التحقق من كل رقم في اليوم المذكور بجانبه.</translation>
    </message>
    <message>
        <source>The day says when each number was last seen. Nobody has called them to check yet.</source>
        <translation>التاريخ يبيّن متى شوهد كل رقم آخر مرة. لم يتصل بها أحد للتحقق بعد.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>In danger right now</source>
        <translation>عند وجود خطر الآن</translation>
    </message>
    <message>
        <source>%1 for the police</source>
        <translation>%1 للشرطة</translation>
    </message>
    <message>
        <source>%1 for a doctor</source>
        <translation>%1 للطبيب</translation>
    </message>
    <message>
        <source>Emergency services.</source>
        <translation>خدمات الطوارئ.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Drawn from the %n days you marked, not from every day.</source>
        <translation>
            <numerusform>مرسوم من %n من الأيام التي عليها علامة، لا من كل يوم.</numerusform>
            <numerusform>مرسوم من اليوم الوحيد الذي عليه علامة، لا من كل يوم.</numerusform>
            <numerusform>مرسوم من اليومين اللذين عليهما علامة، لا من كل يوم.</numerusform>
            <numerusform>مرسوم من %n أيام عليها علامة، لا من كل يوم.</numerusform>
            <numerusform>مرسوم من %n يومًا عليها علامة، لا من كل يوم.</numerusform>
            <numerusform>مرسوم من %n يوم عليها علامة، لا من كل يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank days are just days without an entry.</source>
        <translation>الأيام الخالية هي أيام بلا تسجيل، لا أكثر.</translation>
    </message>
    <message>
        <source>Dots appear when you note a mood.</source>
        <translation>تظهر النقاط عند تسجيل المزاج.</translation>
    </message>
    <message>
        <source>The line waits until there are fourteen.</source>
        <translation>يبقى الخط غائبًا حتى تكون هناك أربع عشرة نقطة.</translation>
    </message>
    <message>
        <source>The middle of nearby marks, and where half of them were</source>
        <translation>وسط العلامات المتقاربة، والمدى الذي كان فيه نصفها</translation>
    </message>
    <message>
        <source>The line uses marks about the whole day.</source>
        <translation>يستعمل الخط العلامات التي عن اليوم كله.</translation>
    </message>
    <message>
        <source>The line uses marks about the moment.</source>
        <translation>يستعمل الخط العلامات التي عن اللحظة.</translation>
    </message>
    <message>
        <source>This waits until there are ten marked days in each four weeks.</source>
        <translation>يظهر هذا حين تكون هناك 10 أيام معلَّمة في كل فترة من أربعة أسابيع.</translation>
    </message>
    <message>
        <source>About the same, as far as these marks can tell.</source>
        <translation>متقارب، بقدر ما تبيّنه هذه العلامات.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat more often on the pleasant side than in the four weeks before.</source>
        <translation>في الأسابيع الأربعة الأخيرة كانت علاماتك في الجانب المريح أكثر مما كانت في الأسابيع الأربعة التي قبلها.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat nearer the pleasant side than in the four weeks before.</source>
        <translation>في الأسابيع الأربعة الأخيرة كانت علاماتك أقرب إلى الجانب المريح مما كانت في الأسابيع الأربعة التي قبلها.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat more often on the unpleasant side than in the four weeks before.</source>
        <translation>في الأسابيع الأربعة الأخيرة كانت علاماتك في الجانب غير المريح أكثر مما كانت في الأسابيع الأربعة التي قبلها.</translation>
    </message>
    <message>
        <source>In the last four weeks your marks sat nearer the unpleasant side than in the four weeks before.</source>
        <translation>في الأسابيع الأربعة الأخيرة كانت علاماتك أقرب إلى الجانب غير المريح مما كانت في الأسابيع الأربعة التي قبلها.</translation>
    </message>
    <message>
        <source>This describes what you recorded. It cannot tell the reason.</source>
        <translation>هذا وصف لما سجّلته. لا يمكنه أن يبيّن السبب.</translation>
    </message>
    <message>
        <source>no day marked</source>
        <translation>لا أيام معلَّمة</translation>
    </message>
    <message numerus="yes">
        <source>%n days marked</source>
        <translation>
            <numerusform>%n أيام معلَّمة</numerusform>
            <numerusform>يوم واحد معلَّم</numerusform>
            <numerusform>يومان معلَّمان</numerusform>
            <numerusform>%n أيام معلَّمة</numerusform>
            <numerusform>%n يومًا معلَّمًا</numerusform>
            <numerusform>%n يوم معلَّم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 are days, %3 is &quot;18 days marked&quot;</extracomment>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>Only marks about the whole day count here.</source>
        <translation>تُقارن فقط العلامات التي عن اليوم كله.</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>لا أجوبة</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n أجوبة</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>%n أجوبة</numerusform>
            <numerusform>%n جوابًا</numerusform>
            <numerusform>%n جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <extracomment>%1 is &quot;4 answers&quot;, %2 and %3 are days</extracomment>
        <translation>%1، من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>%1 is a number on a scale from 0 to 10</extracomment>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 an answer given on it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each dot is one answer of yours. Nothing is drawn between them.</source>
        <translation>كل نقطة جواب واحد من أجوبتك. لا يُرسم بينها شيء.</translation>
    </message>
    <message numerus="yes">
        <source>An answer less than %n days after another is not drawn.</source>
        <translation>
            <numerusform>لا يُرسم جواب يأتي بعد آخر بأقل من %n أيام.</numerusform>
            <numerusform>لا يُرسم جواب يأتي بعد آخر بأقل من يوم.</numerusform>
            <numerusform>لا يُرسم جواب يأتي بعد آخر بأقل من يومين.</numerusform>
            <numerusform>لا يُرسم جواب يأتي بعد آخر بأقل من %n أيام.</numerusform>
            <numerusform>لا يُرسم جواب يأتي بعد آخر بأقل من %n يومًا.</numerusform>
            <numerusform>لا يُرسم جواب يأتي بعد آخر بأقل من %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>no check-ins</source>
        <translation>لا تسجيلات مزاج</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n تسجيلات مزاج</numerusform>
            <numerusform>تسجيل مزاج واحد</numerusform>
            <numerusform>تسجيلا مزاج</numerusform>
            <numerusform>%n تسجيلات مزاج</numerusform>
            <numerusform>%n تسجيل مزاج</numerusform>
            <numerusform>%n تسجيل مزاج</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>لا فجوات</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n فجوات</numerusform>
            <numerusform>فجوة واحدة</numerusform>
            <numerusform>فجوتان</numerusform>
            <numerusform>%n فجوات</numerusform>
            <numerusform>%n فجوة</numerusform>
            <numerusform>%n فجوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood, %1 to %2, %3, %4.</source>
        <extracomment>%1 and %2 are days, %3 is &quot;141 check-ins&quot;, %4 is &quot;1 gap&quot;</extracomment>
        <translation>المزاج من %1 إلى %2، %3، %4.</translation>
    </message>
    <message>
        <source>High energy</source>
        <translation>طاقة عالية</translation>
    </message>
    <message>
        <source>Low energy</source>
        <translation>طاقة منخفضة</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>غير مريح</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>no mood noted</source>
        <translation>لا مزاج مسجَّل</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Only marks about one moment count here.</source>
        <translation>تُقارن فقط العلامات التي عن لحظة بعينها.</translation>
    </message>
    <message>
        <source>Mood, %1, %2, %3.</source>
        <extracomment>%1 is a day, %2 is &quot;2 check-ins&quot;, %3 is &quot;no gaps&quot;</extracomment>
        <translation>المزاج في %1، %2، %3.</translation>
    </message>
</context>
<context>
    <name>TimelineOptions</name>
    <message>
        <source>From unpleasant to pleasant</source>
        <translation>من غير المريح إلى المريح</translation>
    </message>
    <message>
        <source>From low to high energy</source>
        <translation>من الطاقة المنخفضة إلى العالية</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>كل تسجيلات المزاج</translation>
    </message>
    <message>
        <source>Only those about the moment</source>
        <translation>ما كان عن اللحظة فقط</translation>
    </message>
    <message>
        <source>Only those about the whole day</source>
        <translation>ما كان عن اليوم كله فقط</translation>
    </message>
    <message>
        <source>Show life marks</source>
        <translation>إظهار محطات الحياة</translation>
    </message>
    <message>
        <source>Show paths</source>
        <translation>إظهار المسارات</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>إظهار الرسائل</translation>
    </message>
    <message>
        <source>Show urges</source>
        <translation>إظهار الرغبات</translation>
    </message>
    <message>
        <source>Words only, no charts</source>
        <translation>كلمات فقط، دون رسوم</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UrgeRows</name>
    <message>
        <source>Marked on the timeline, without a number:</source>
        <translation>تُعلَّم على الخط الزمني، دون رقم:</translation>
    </message>
    <message>
        <source>Urges and contact</source>
        <translation>الرغبات والتواصل</translation>
    </message>
    <message>
        <source>A page for urges, in Support</source>
        <translation>صفحة للرغبات، في الدعم</translation>
    </message>
    <message>
        <source>Note an urge to get in touch, or wait ten minutes with it. Nothing is counted.</source>
        <translation>تسجيل رغبة في التواصل، أو الانتظار معها عشر دقائق. لا يُعدّ شيء.</translation>
    </message>
</context>
<context>
    <name>Urges</name>
    <message>
        <source>Write to {whom}</source>
        <translation>{who:الكتابة إلى ذلك الشخص|الكتابة إليها|الكتابة إليه|الكتابة إليهم|الكتابة إلى @}</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>{who:الاتصال بذلك الشخص|الاتصال بها|الاتصال به|الاتصال بهم|مكالمة @}</translation>
    </message>
    <message>
        <source>Look {whom} up</source>
        <translation>{who:البحث عن ذلك الشخص|البحث عنها|البحث عنه|البحث عنهم|البحث عن @}</translation>
    </message>
    <message>
        <source>Read old messages</source>
        <translation>قراءة رسائل قديمة</translation>
    </message>
    <message>
        <source>Ask others about {whom}</source>
        <translation>{who:سؤال آخرين عن ذلك الشخص|سؤال آخرين عنها|سؤال آخرين عنه|سؤال آخرين عنهم|سؤال آخرين عن @}</translation>
    </message>
    <message>
        <source>Go where {they} may be</source>
        <translation>{who:الذهاب إلى حيث قد يكون ذلك الشخص|الذهاب إلى حيث قد تكون|الذهاب إلى حيث قد يكون|الذهاب إلى حيث قد يكونون|الذهاب إلى حيث يمكن لقاء @}</translation>
    </message>
    <message>
        <source>Something practical</source>
        <translation>شيء عملي</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>فعلتُ ذلك</translation>
    </message>
    <message>
        <source>I wait a while longer</source>
        <translation>أنتظر وقتًا أطول قليلًا</translation>
    </message>
    <message>
        <source>I did something else</source>
        <translation>فعلتُ شيئًا آخر</translation>
    </message>
    <message>
        <source>I leave it for today</source>
        <translation>أتركها لهذا اليوم</translation>
    </message>
    <message>
        <source>About the children</source>
        <translation>بخصوص الأطفال</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>light</source>
        <translation>خفيفة</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>قوية جدًا</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1، ثم %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>That did not open it.</source>
        <translation>لم يُفتح بذلك.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يضع شيء.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>تعذرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Parts of it have changed on the disk. Keep it, and try a copy of it if you have one.</source>
        <translation>أجزاء منه تغيّرت على القرص. يمكن الاحتفاظ به، وتجربة نسخة منه إن وُجدت.</translation>
    </message>
    <message>
        <source>This file is something other than a journal.</source>
        <translation>هذا الملف شيء آخر غير اليوميات.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Choose another file.</source>
        <translation>لم يتغير فيه شيء. يمكن اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>This copy is older than the one opened here last.</source>
        <translation>هذه النسخة أقدم من التي فُتحت هنا آخر مرة.</translation>
    </message>
    <message>
        <source>Newer pages may be in another copy. Look for that one first.</source>
        <translation>قد تكون الصفحات الأحدث في نسخة أخرى. يمكن البحث عنها أولًا.</translation>
    </message>
    <message>
        <source>A newer version of Afterword made this file.</source>
        <translation>أنشأ هذا الملفَ إصدار أحدث من Afterword.</translation>
    </message>
    <message>
        <source>Update Afterword here, then open it again.</source>
        <translation>بعد تحديث Afterword هنا يمكن فتحه من جديد.</translation>
    </message>
    <message>
        <source>This file asks for more memory than this computer can give.</source>
        <translation>يطلب هذا الملف ذاكرة أكبر مما يمكن لهذا الحاسوب أن يعطيه.</translation>
    </message>
    <message>
        <source>Open it on one with more memory, or try a fresh copy of it.</source>
        <translation>يمكن فتحه على حاسوب ذاكرته أكبر، أو تجربة نسخة حديثة منه.</translation>
    </message>
    <message>
        <source>This journal is open in one more window or program.</source>
        <translation>هذه اليوميات مفتوحة في نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>بعد إغلاقها هناك يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Afterword may not write in this place.</source>
        <translation>ليس لدى Afterword إذن بالكتابة في هذا المكان.</translation>
    </message>
    <message>
        <source>Choose another folder, or change what this one allows.</source>
        <translation>يمكن اختيار مجلد آخر، أو تغيير ما يسمح به هذا المجلد.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make some room on it, then try again.</source>
        <translation>بعد توفير بعض المساحة عليه يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was opening.</source>
        <translation>نُقل الملف أو استُبدل في أثناء فتحه.</translation>
    </message>
    <message>
        <source>Find where it is now, and open it from there.</source>
        <translation>يمكن البحث عن مكانه الآن، وفتحه من هناك.</translation>
    </message>
    <message>
        <source>There is no file in that place now.</source>
        <translation>لا يوجد ملف في ذلك المكان الآن.</translation>
    </message>
    <message>
        <source>It may have a new name or folder. Look for it, or choose another journal.</source>
        <translation>قد يكون اسمه أو مجلده قد تغيّر. يمكن البحث عنه، أو اختيار يوميات أخرى.</translation>
    </message>
    <message>
        <source>Afterword could not use that passphrase.</source>
        <translation>لم يتمكن Afterword من استعمال عبارة المرور هذه.</translation>
    </message>
    <message>
        <source>It may be too long. Nothing is lost.</source>
        <translation>قد تكون طويلة جدًا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>توقف الفتح.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it.</source>
        <translation>لم تكن الذاكرة كافية لفتحه.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>بعد إغلاق برامج أخرى يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk gave an error while the file was read.</source>
        <translation>أبلغ القرص عن خطأ في أثناء قراءة الملف.</translation>
    </message>
    <message>
        <source>Check that the disk is plugged in, then try again.</source>
        <translation>بعد التحقق من أن القرص موصول يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Afterword made a mistake while opening this.</source>
        <translation>وقع خطأ من Afterword نفسه في أثناء فتح هذا.</translation>
    </message>
    <message>
        <source>The file was not changed. Start Afterword again, then try once more.</source>
        <translation>لم يتغير الملف. بعد تشغيل Afterword من جديد يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>That is not this journal’s code.</source>
        <translation>هذا ليس رمز هذه اليوميات.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, one group at a time.</source>
        <translation>يمكن مقارنته بالورقة، مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>Part of the journal’s file could not be read.</source>
        <translation>تعذرت قراءة جزء من ملف اليوميات.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Copy them to a safe place, then open a copy of the journal.</source>
        <translation>كلماتك ما زالت في هذه النافذة. يمكن نسخها إلى مكان آمن، ثم فتح نسخة من اليوميات.</translation>
    </message>
    <message>
        <source>Some other program has the file in use.</source>
        <translation>برنامج آخر يستعمل الملف.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Close the other one, and they will be saved.</source>
        <translation>كلماتك ما زالت في هذه النافذة. ستُحفظ بعد إغلاق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>The journal’s file cannot be changed where it is.</source>
        <translation>لا يمكن تغيير ملف اليوميات في مكانه.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Change what its folder allows, and they will be saved.</source>
        <translation>كلماتك ما زالت في هذه النافذة. ستُحفظ بعد تغيير ما يسمح به مجلده.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Make some room on the disk, and they will be saved.</source>
        <translation>كلماتك ما زالت في هذه النافذة. ستُحفظ بعد توفير بعض المساحة على القرص.</translation>
    </message>
    <message>
        <source>The journal’s file is no longer where it was.</source>
        <translation>ملف اليوميات لم يعد في مكانه.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Put the file back, and they will be saved.</source>
        <translation>كلماتك ما زالت في هذه النافذة. ستُحفظ بعد إعادة الملف إلى مكانه.</translation>
    </message>
    <message>
        <source>There was not enough memory to save.</source>
        <translation>لم تكن الذاكرة كافية للحفظ.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Close other programs, and they will be saved.</source>
        <translation>كلماتك ما زالت في هذه النافذة. ستُحفظ بعد إغلاق برامج أخرى.</translation>
    </message>
    <message>
        <source>The disk gave an error while saving.</source>
        <translation>أبلغ القرص عن خطأ في أثناء الحفظ.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Check that the disk is plugged in, and they will be saved.</source>
        <translation>كلماتك ما زالت في هذه النافذة. ستُحفظ بعد التحقق من أن القرص موصول.</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>توقف الحفظ.</translation>
    </message>
    <message>
        <source>Your words are still in this window.</source>
        <translation>كلماتك ما زالت في هذه النافذة.</translation>
    </message>
    <message>
        <source>Another file is now in the journal’s place.</source>
        <translation>ملف آخر الآن في مكان اليوميات.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Put the journal’s own file back, and they will be saved.</source>
        <translation>كلماتك ما زالت في هذه النافذة. ستُحفظ بعد إعادة ملف اليوميات نفسه إلى مكانه.</translation>
    </message>
    <message>
        <source>Afterword made a mistake while saving.</source>
        <translation>وقع خطأ من Afterword نفسه في أثناء الحفظ.</translation>
    </message>
    <message>
        <source>Your words are still in this window. Copy them to a safe place, then start Afterword again.</source>
        <translation>كلماتك ما زالت في هذه النافذة. يمكن نسخها إلى مكان آمن، ثم تشغيل Afterword من جديد.</translation>
    </message>
    <message>
        <source>Your journal is as it was.</source>
        <translation>يومياتك كما كانت.</translation>
    </message>
    <message>
        <source>There is not enough room for a copy there.</source>
        <translation>لا توجد هناك مساحة كافية لنسخة.</translation>
    </message>
    <message>
        <source>Choose another folder, or make some room. %1</source>
        <translation>يمكن اختيار مجلد آخر، أو توفير بعض المساحة. %1</translation>
    </message>
    <message>
        <source>That folder does not allow new files.</source>
        <translation>ذلك المجلد لا يسمح بملفات جديدة.</translation>
    </message>
    <message>
        <source>Choose another folder. %1</source>
        <translation>يمكن اختيار مجلد آخر. %1</translation>
    </message>
    <message>
        <source>That place is not there now.</source>
        <translation>ذلك المكان غير موجود الآن.</translation>
    </message>
    <message>
        <source>Plug in its disk, or choose another folder. %1</source>
        <translation>يمكن توصيل قرصه، أو اختيار مجلد آخر. %1</translation>
    </message>
    <message>
        <source>Part of the journal could not be read, so no copy was kept as good.</source>
        <translation>تعذرت قراءة جزء من اليوميات، فلم تُحفظ أي نسخة على أنها سليمة.</translation>
    </message>
    <message>
        <source>There is a file of that name, or some other program has it in use.</source>
        <translation>يوجد ملف بهذا الاسم، أو أن برنامجًا آخر يستعمله.</translation>
    </message>
    <message>
        <source>Try once more in a minute. %1</source>
        <translation>يمكن المحاولة مرة أخرى بعد دقيقة. %1</translation>
    </message>
    <message>
        <source>The copy could not be made.</source>
        <translation>تعذر إنشاء النسخة.</translation>
    </message>
    <message>
        <source>Try another folder. %1</source>
        <translation>يمكن تجربة مجلد آخر. %1</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Mark unknown words</source>
        <translation>تمييز الكلمات غير المعروفة</translation>
    </message>
    <message>
        <source>A dotted line under words no dictionary below knows. A right click on one offers others. Off at first: no word is too badly spelled to keep.</source>
        <translation>خط منقّط تحت الكلمات التي لا يعرفها أي قاموس في الأسفل. النقر عليها بالزر الأيمن يعرض كلمات أخرى. متوقف في البداية: كل كلمة تُحفظ مهما كان إملاؤها.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>Words and names that are never marked. They stay inside this journal.</source>
        <translation>كلمات وأسماء لا تُعلَّم أبدًا. تبقى داخل هذه اليوميات.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>وضع التركيز</translation>
    </message>
    <message>
        <source>Keep the line in the middle</source>
        <translation>إبقاء السطر في الوسط</translation>
    </message>
    <message>
        <source>In focus mode the page moves, and your line stays in place.</source>
        <translation>في وضع التركيز تتحرك الصفحة، ويبقى سطرك في مكانه.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Soft timer</source>
        <translation>مؤقت هادئ</translation>
    </message>
    <message>
        <source>A thin line says when the time has passed. You can go on.</source>
        <translation>خط رفيع يبيّن أن الوقت مضى. المتابعة ممكنة.</translation>
    </message>
    <message>
        <source>After a long page</source>
        <translation>بعد صفحة طويلة</translation>
    </message>
    <message>
        <source>Ask if it goes round in circles</source>
        <translation>السؤال إن كانت الأفكار تدور في حلقة</translation>
    </message>
    <message>
        <source>One tap, if you like. It counts words and minutes and reads nothing.</source>
        <translation>نقرة واحدة، إن شئت. يَعدّ الكلمات والدقائق ولا يقرأ شيئًا.</translation>
    </message>
    <message>
        <source>Words for feelings</source>
        <translation>كلمات للمشاعر</translation>
    </message>
    <message>
        <source>The line with a way to Support</source>
        <translation>السطر الذي يقود إلى الدعم</translation>
    </message>
    <message>
        <source>It comes after “hopeless” and “not safe”. Support itself stays, under F1.</source>
        <translation>يأتي بعد «يأس» و«لا أمان». الدعم نفسه باقٍ، بالمفتاح F1.</translation>
    </message>
</context>
<context>
    <name>afterword::AboutPanel</name>
    <message>
        <source>What this is based on</source>
        <translation>على ماذا يستند هذا</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>آنذاك والآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>afterword::AboutYouRow</name>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>A few questions can help the wording fit. You can skip any of them.</source>
        <translation>بضعة أسئلة قد تساعد على أن تكون الصياغة ملائمة. يمكن تخطي أي منها.</translation>
    </message>
    <message>
        <source>You can find them later on the Settings page, under Reflection.</source>
        <translation>يمكن العثور عليها لاحقًا في صفحة الإعدادات، ضمن التأمل.</translation>
    </message>
</context>
<context>
    <name>afterword::AfterCodePage</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>اختيار عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a passphrase to use from now on. The code stays as it is.</source>
        <translation>كان الدخول برمز الاسترداد. هنا تُختار عبارة مرور للاستعمال من الآن فصاعدًا. الرمز يبقى كما هو.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>استعمال هذه العبارة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds.</source>
        <translation>جارٍ إنشاء المفتاح. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>توقف العمل. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>afterword::AnswerCard</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
</context>
<context>
    <name>afterword::AnswerPairs</name>
    <message>
        <source>Answers to the same question</source>
        <translation>أجوبة عن السؤال نفسه</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Question after</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of the questions that were answered more than once, %2 of them in all</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <extracomment>For a screen reader: %1 is a day</extracomment>
        <translation>فتح صفحة %1</translation>
    </message>
</context>
<context>
    <name>afterword::AwayCard</name>
    <message>
        <source>A week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>تاريخ محدد</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>كم من الوقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Bring them back after</source>
        <translation>إعادتها بعد</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>The day they come back</source>
        <translation>يوم عودتها</translation>
    </message>
    <message>
        <source>Back on %1</source>
        <translation>العودة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>afterword::AwayList</name>
    <message>
        <source>What is put away is not shown until its day. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>ما أُبعد لا يظهر حتى يحين يومه، لا في القائمة ولا في البحث ولا في التقويم ولا في الخط الزمني. لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Put some days away…</source>
        <translation>إبعاد بعض الأيام…</translation>
    </message>
    <message>
        <source>Show what is put away</source>
        <translation>إظهار ما أُبعد</translation>
    </message>
    <message>
        <source>It lasts until you lock.</source>
        <translation>يستمر ذلك حتى القفل.</translation>
    </message>
    <message>
        <source>Nothing is put away.</source>
        <translation>لم يُبعد شيء.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>إعادة الآن</translation>
    </message>
    <message>
        <source>Bring back now: %1</source>
        <translation>إعادة الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>عاد «%1».</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Those days are back.</source>
        <translation>عادت تلك الأيام.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>صفحة ⁨%1⁩</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>عادت الصفحة.</translation>
    </message>
    <message>
        <source>Put some days away</source>
        <translation>إبعاد بعض الأيام</translation>
    </message>
    <message>
        <source>You will not see the pages of these days until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>لن تظهر لك صفحات هذه الأيام حتى ذلك الحين، لا في القائمة ولا في البحث ولا في التقويم ولا في الخط الزمني. لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Those days are put away until %1.</source>
        <translation>أُبعدت تلك الأيام حتى ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>afterword::BackPage</name>
    <message>
        <source>Back to Reflect</source>
        <translation>العودة إلى التأمل</translation>
    </message>
</context>
<context>
    <name>afterword::BinPanel</name>
    <message>
        <source>Bin</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Pages stay here for 30 days. Then they are erased for good.</source>
        <translation>تبقى الصفحات هنا 30 يومًا، ثم تُمحى نهائيًا.</translation>
    </message>
    <message>
        <source>Pages in the bin</source>
        <translation>الصفحات في سلة المهملات</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>محو الآن…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>تُحفظ حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Erase this page for good?</source>
        <translation>محو هذه الصفحة نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Erase these %Ln pages for good?</source>
        <translation>
            <numerusform>محو %Ln من الصفحات نهائيًا؟</numerusform>
            <numerusform>محو هذه الصفحة نهائيًا؟</numerusform>
            <numerusform>محو هاتين الصفحتين نهائيًا؟</numerusform>
            <numerusform>محو هذه الصفحات نهائيًا (%Ln صفحات)؟</numerusform>
            <numerusform>محو هذه الصفحات نهائيًا (%Ln صفحة)؟</numerusform>
            <numerusform>محو هذه الصفحات نهائيًا (%Ln صفحة)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>It is removed from this journal, with its earlier versions. Copies made by other programs may remain.</source>
        <translation>تُزال من هذه اليوميات مع إصداراتها السابقة. نسخ البرامج الأخرى لا يصل إليها المحو.</translation>
    </message>
</context>
<context>
    <name>afterword::BreathePane</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>afterword::BringPanel</name>
    <message>
        <source>Where it is from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Its words for moods, and what they are here:</source>
        <translation>كلماتها للمزاج، وما يقابلها هنا:</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Its columns, and what they are here:</source>
        <translation>أعمدتها، وما يقابلها هنا:</translation>
    </message>
    <message>
        <source>Which column has the day?</source>
        <translation>أي عمود فيه اليوم؟</translation>
    </message>
    <message>
        <source>kept as a file</source>
        <translation>يُحفظ ملفًا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>جارٍ النظر في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Left over from “%1”</source>
        <translation>بقايا من «⁨%1⁩»</translation>
    </message>
    <message>
        <source>This file is locked</source>
        <translation>هذا الملف مقفل</translation>
    </message>
    <message>
        <source>The other program gave it a passphrase of its own. It is used to read the file, and not kept.</source>
        <translation>أعطاه البرنامج الآخر عبارة مرور خاصة به. تُستعمل لقراءة الملف، ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Bring in pages</source>
        <translation>جلب صفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>جلب %1</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>All of it comes in, or nothing. You can go on writing.</source>
        <translation>يدخل كل ذلك، أو لا يدخل شيء. يمكن متابعة الكتابة.</translation>
    </message>
    <message>
        <source>It is in your journal now</source>
        <translation>هي الآن في يومياتك</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It could not be taken out again. It is all still here.</source>
        <translation>تعذر إخراجها من جديد. كلها ما زالت هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Days with more than one part: %n. A line, a title or a time begins each.</source>
        <translation>
            <numerusform>أيام من أكثر من جزء: %n. يبدأ كل جزء بخط أو عنوان أو وقت.</numerusform>
            <numerusform>أيام من أكثر من جزء: %n. يبدأ كل جزء بخط أو عنوان أو وقت.</numerusform>
            <numerusform>أيام من أكثر من جزء: %n. يبدأ كل جزء بخط أو عنوان أو وقت.</numerusform>
            <numerusform>أيام من أكثر من جزء: %n. يبدأ كل جزء بخط أو عنوان أو وقت.</numerusform>
            <numerusform>أيام من أكثر من جزء: %n. يبدأ كل جزء بخط أو عنوان أو وقت.</numerusform>
            <numerusform>أيام من أكثر من جزء: %n. يبدأ كل جزء بخط أو عنوان أو وقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make each part of a day its own page</source>
        <translation>اجعل كل جزء من اليوم صفحة مستقلة</translation>
    </message>
    <message>
        <source>%1 came in. Bringing it in again adds nothing.</source>
        <translation>دخلت ⁨%1⁩. الجلب مرة ثانية لا يضيف شيئًا.</translation>
    </message>
</context>
<context>
    <name>afterword::CalendarSide</name>
    <message>
        <source>Write for today</source>
        <translation>الكتابة لهذا اليوم</translation>
    </message>
    <message>
        <source>Write for %1</source>
        <translation>الكتابة ليوم %1</translation>
    </message>
</context>
<context>
    <name>afterword::CaptionLine</name>
    <message>
        <source>A caption, if you like</source>
        <translation>تعليق على الصورة، إن شئت</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>كتابة تعليق</translation>
    </message>
    <message>
        <source>Change the caption</source>
        <translation>تغيير التعليق</translation>
    </message>
    <message>
        <source>Write a caption: %1</source>
        <translation>كتابة تعليق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Change the caption “%1”: %2</source>
        <translation>تغيير التعليق «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Caption: %1</source>
        <translation>التعليق: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>afterword::CareCard</name>
    <message>
        <source>Numbers and people in Support</source>
        <translation>أرقام وأشخاص في صفحة الدعم</translation>
    </message>
</context>
<context>
    <name>afterword::CareLine</name>
    <message>
        <source>Open Support</source>
        <translation>فتح الدعم</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>الدعم  F1</translation>
    </message>
</context>
<context>
    <name>afterword::CarePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>afterword::ChangePanel</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>اختيار عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose a passphrase to use from now on. The code stays as it is.</source>
        <translation>كان الدخول برمز الاسترداد. هنا تُختار عبارة مرور للاستعمال من الآن فصاعدًا. الرمز يبقى كما هو.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Your pages stay as they are. Copies of the file made before today still open with the old one.</source>
        <translation>صفحاتك تبقى كما هي. نسخ الملف التي أُنشئت قبل اليوم ما زالت تُفتح بالقديمة.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>استعمال الجديدة</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds.</source>
        <translation>جارٍ إنشاء المفتاح. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The new passphrase is in use.</source>
        <translation>عبارة المرور الجديدة مستعملة الآن.</translation>
    </message>
</context>
<context>
    <name>afterword::ChargeRow</name>
    <message>
        <source>Not noted</source>
        <translation>غير مسجّلة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>مسح: %1</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
</context>
<context>
    <name>afterword::ChartLegend</name>
    <message>
        <source>Soft line</source>
        <translation>الخط الناعم</translation>
    </message>
    <message>
        <source>More energy, bigger dot</source>
        <translation>طاقة أكثر، نقطة أكبر</translation>
    </message>
    <message>
        <source>More marks, taller bar</source>
        <translation>علامات أكثر، عمود أطول</translation>
    </message>
    <message>
        <source>About the whole day</source>
        <translation>عن اليوم كله</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>رغبة</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض في جدول</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>عرض في رسم</translation>
    </message>
</context>
<context>
    <name>afterword::CheckIn</name>
    <message>
        <source>Check-in</source>
        <translation>تسجيل المزاج</translation>
    </message>
    <message>
        <source>Or skip it. A page doesn’t need a mood.</source>
        <translation>أو يمكن تخطيه. الصفحة لا تحتاج إلى مزاج.</translation>
    </message>
    <message>
        <source>Close the check-in</source>
        <translation>إغلاق تسجيل المزاج</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>إغلاق  Esc</translation>
    </message>
    <message>
        <source>Pick a dot. Bigger means more energy.</source>
        <translation>هنا تُختار نقطة. الأكبر تعني طاقة أكثر.</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>غير مريح</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Today as a whole</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>What the dot is about</source>
        <translation>عمّ تعبّر النقطة</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>كلمات مناسبة</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>كيف الحال الآن؟</translation>
    </message>
    <message>
        <source>How was it then?</source>
        <translation>كيف كان الحال حينها؟</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>في وقت سابق اليوم</translation>
    </message>
    <message>
        <source>Also that day</source>
        <translation>في ذلك اليوم أيضًا</translation>
    </message>
</context>
<context>
    <name>afterword::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>المفتاح Delete يزيله</translation>
    </message>
</context>
<context>
    <name>afterword::ChosenBar</name>
    <message>
        <source>Chosen pages</source>
        <translation>الصفحات المختارة</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Choose none  Esc</source>
        <translation>إلغاء الاختيار  Esc</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>إعادة الآن</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>الإضافة إلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>They all have “%1” already.</source>
        <translation>كلها تحمل «⁨%1⁩» من قبل.</translation>
    </message>
    <message>
        <source>“%1” is added to %2.</source>
        <translation>أُضيف «⁨%1⁩» (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Put this page away</source>
        <translation>إبعاد هذه الصفحة</translation>
    </message>
    <message>
        <source>Put %1 away</source>
        <translation>الإبعاد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The page is put away until %1.</source>
        <translation>أُبعدت الصفحة حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 are put away until %2.</source>
        <translation>أُبعدت ⁨%1⁩ حتى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>عادت الصفحة.</translation>
    </message>
    <message>
        <source>%1 are back.</source>
        <translation>عادت ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Page moved to the bin.</source>
        <translation>نُقلت الصفحة إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>%1 moved to the bin.</source>
        <translation>نُقلت ⁨%1⁩ إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>You will not see it until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>لن تراها حتى اليوم الذي تختاره. يشمل ذلك القائمة والبحث والتقويم والخط الزمني. ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>You will not see them until the day you choose. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>لن تراها حتى اليوم الذي تختاره. يشمل ذلك القائمة والبحث والتقويم والخط الزمني. ولا يُحذف شيء.</translation>
    </message>
</context>
<context>
    <name>afterword::CirclesRow</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>A bit</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Log what I did today</source>
        <translation>تدوين ما فعلته اليوم</translation>
    </message>
    <message>
        <source>Describe it like a camera</source>
        <translation>وصفه كما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Set it down until…</source>
        <translation>وضعها جانبًا حتى…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Going round in circles?</source>
        <translation>هل تدور الأفكار في حلقة؟</translation>
    </message>
    <message>
        <source>One of these may help:</source>
        <translation>قد يفيد أحد هذه:</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityCard</name>
    <message>
        <source>Clarity check</source>
        <translation>وقفة وضوح</translation>
    </message>
    <message>
        <source>Two minutes, six statements. There is nothing to compare with yet.</source>
        <translation>دقيقتان وست عبارات. لا يوجد بعد ما يُقارَن به.</translation>
    </message>
    <message>
        <source>Six statements, two minutes. Only your own answers over time: the bigger the dot, the truer it felt. Last done %1.</source>
        <translation>ست عبارات، دقيقتان. أجوبتك وحدها عبر الزمن: كلما كبرت النقطة كان الإحساس بصدق العبارة أقوى. آخر مرة %1.</translation>
    </message>
    <message>
        <source>Do a check</source>
        <translation>بدء الوقفة</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityDots</name>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 من 5</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityRow</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 من 5</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 is %1, 5 is %2.</source>
        <translation>1 يعني %1، و5 يعني %2.</translation>
    </message>
    <message>
        <source> Last time %1.</source>
        <translation> في المرة السابقة %1.</translation>
    </message>
</context>
<context>
    <name>afterword::ClarityView</name>
    <message>
        <source>Stop here, keep my answers</source>
        <translation>التوقف هنا مع حفظ أجوبتي</translation>
    </message>
    <message>
        <source>Clarity check</source>
        <translation>وقفة وضوح</translation>
    </message>
    <message>
        <source>As things stand today</source>
        <translation>كما هي الأمور اليوم</translation>
    </message>
    <message>
        <source>You can leave any of them blank.</source>
        <translation>يمكن ترك أي منها دون جواب.</translation>
    </message>
    <message>
        <source>Keep this check</source>
        <translation>حفظ هذه الوقفة</translation>
    </message>
    <message>
        <source>There are no right answers.</source>
        <translation>لا توجد أجوبة صحيحة.</translation>
    </message>
    <message>
        <source> The small mark under a circle is what you chose on %1.</source>
        <translation> العلامة الصغيرة تحت الدائرة هي ما اخترته في %1.</translation>
    </message>
</context>
<context>
    <name>afterword::CodeBoxes</name>
    <message>
        <source>The code, in seven groups. It is not read out; print or save the sheet to keep it.</source>
        <translation>الرمز، في سبع مجموعات. لا يُقرأ بصوت، ويبقى لك بطباعة الورقة أو حفظها.</translation>
    </message>
</context>
<context>
    <name>afterword::CodeEntry</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>المجموعة %1 من %2</translation>
    </message>
    <message>
        <source>There is a slip in group %1. Compare it with the sheet.</source>
        <translation>في المجموعة %1 خطأ صغير. يمكن مقارنتها بالورقة.</translation>
    </message>
</context>
<context>
    <name>afterword::CodePanel</name>
    <message>
        <source>A new sheet with a code</source>
        <translation>ورقة جديدة عليها رمز</translation>
    </message>
    <message>
        <source>A new code takes the place of the old one. The old sheet then opens nothing here.</source>
        <translation>الرمز الجديد يحلّ محل القديم. ولا تفتح الورقة القديمة بعدها شيئًا هنا.</translation>
    </message>
    <message>
        <source>A code on paper opens the journal when the passphrase has slipped away.</source>
        <translation>رمز على ورق يفتح اليوميات حين تغيب عبارة المرور.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>جارٍ التحقق من مطابقتها. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>ورقة الاسترداد الخاصة بك</translation>
    </message>
    <message>
        <source>This code opens the journal without the passphrase. It is shown once, now.</source>
        <translation>هذا الرمز يفتح اليوميات دون عبارة المرور. يُعرض مرة واحدة، الآن.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استعمال هذا الرمز</translation>
    </message>
    <message>
        <source>Sealing the code in. This takes a few seconds.</source>
        <translation>جارٍ ختم الرمز في الملف. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The new code is in use. The old sheet can go.</source>
        <translation>الرمز الجديد مستعمل الآن. لم تعد الورقة القديمة لازمة.</translation>
    </message>
</context>
<context>
    <name>afterword::ComputerWatch</name>
    <message>
        <source>Saves and locks first</source>
        <translation>يحفظ ويقفل أولًا</translation>
    </message>
</context>
<context>
    <name>afterword::ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue: %1. %2</source>
        <translation>متابعة: ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keep it as a page, as it is</source>
        <translation>حفظه صفحةً كما هو</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
</context>
<context>
    <name>afterword::DateField</name>
    <message>
        <source>Take %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>دون تاريخ</translation>
    </message>
    <message>
        <source>No date chosen</source>
        <translation>لم يُختر تاريخ</translation>
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
        <translation>من يوم إلى آخر</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>أي تاريخ</translation>
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
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>afterword::EndView</name>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Back to Reflect</source>
        <translation>العودة إلى التأمل</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>آنذاك والآن</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
</context>
<context>
    <name>afterword::ErasePanel</name>
    <message>
        <source>Erase this journal</source>
        <translation>محو هذه اليوميات</translation>
    </message>
    <message>
        <source>Its file is overwritten and removed. After that no passphrase and no code brings it back. Copies that you or other programs made elsewhere stay where they are.</source>
        <translation>يُكتب فوق ملفها ثم يُزال. بعد ذلك لا تعيدها أي عبارة مرور ولا أي رمز. النسخ التي أنشأتها أنت أو برامج أخرى في أماكن أخرى تبقى حيث هي.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Erase its copies as well: %n</source>
        <translation>
            <numerusform>محو نسخها أيضًا: %n</numerusform>
            <numerusform>محو نسخها أيضًا: %n</numerusform>
            <numerusform>محو نسخها أيضًا: %n</numerusform>
            <numerusform>محو نسخها أيضًا: %n</numerusform>
            <numerusform>محو نسخها أيضًا: %n</numerusform>
            <numerusform>محو نسخها أيضًا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. Copies that stay still open with the passphrase.</source>
        <translation>في ⁨%1⁩. النسخ الباقية تظل تُفتح بعبارة المرور.</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>جارٍ التحقق من مطابقتها. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>afterword::ExportCard</name>
    <message>
        <source>Export the chart</source>
        <translation>تصدير الرسم</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>إبقاؤه في الداخل</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار مكان…</translation>
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
        <translation>أرقام (CSV)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>شكله</translation>
    </message>
    <message>
        <source>Include event names</source>
        <translation>تضمين أسماء الأحداث</translation>
    </message>
    <message>
        <source>Include event names, and what the small signs are</source>
        <translation>تضمين أسماء الأحداث، ومعنى العلامات الصغيرة</translation>
    </message>
    <message>
        <source>The check-ins of %1 to %2, with the words you chose for them. No page goes into it.</source>
        <translation>تسجيلات المزاج من %1 إلى %2، مع الكلمات التي اخترتها لها. لا تدخل فيه أي صفحة.</translation>
    </message>
    <message>
        <source>The days in sight: %1 to %2. Nothing you wrote goes into it.</source>
        <translation>الأيام الظاهرة: من %1 إلى %2. لا يدخل فيه شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The file is outside the journal. Anyone who uses this computer can open it, and locking does not hide it.</source>
        <translation>الملف يكون خارج اليوميات. يمكن لأي مستخدم لهذا الحاسوب فتحه، والقفل لا يخفيه.</translation>
    </message>
</context>
<context>
    <name>afterword::ExportPages</name>
    <message>
        <source>Which pages</source>
        <translation>أي صفحات</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>The %1 chosen pages</source>
        <translation>الصفحات المختارة (%1)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Pages of a few days</source>
        <translation>صفحات بضعة أيام</translation>
    </message>
    <message>
        <source>Pages with a tag</source>
        <translation>صفحات تحمل وسمًا</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>afterword::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>بأي صيغة</translation>
    </message>
    <message>
        <source>Names as initials</source>
        <translation>الأسماء بأحرفها الأولى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار مكان…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing is there until it is whole.</source>
        <translation>لا يظهر شيء هناك حتى يكتمل.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is in “%1” now. Anyone who uses this computer can read it.</source>
        <translation>هو الآن في «%1». يمكن لأي مستخدم لهذا الحاسوب قراءته.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>الورقة السابقة</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>الورقة التالية</translation>
    </message>
    <message>
        <source>Print these sheets?</source>
        <translation>طباعة هذه الأوراق؟</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The sheets are on their way to the printer.</source>
        <translation>الأوراق في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save a PDF.</source>
        <translation>لم تأخذ الطابعة شيئًا. يمكن النظر هل هي مشغّلة، أو الحفظ بصيغة PDF.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>أي صفحات</translation>
    </message>
    <message>
        <source>Begin with moods</source>
        <translation>البدء بالأمزجة</translation>
    </message>
    <message>
        <source>Begin with a page of moods and life marks from these days.</source>
        <translation>البدء بصفحة من الأمزجة ومحطات الحياة في هذه الأيام.</translation>
    </message>
    <message>
        <source>Letters, tags, people and all the rest go along.</source>
        <translation>تخرج معها الرسائل والوسوم والأشخاص وكل ما تبقى.</translation>
    </message>
    <message>
        <source>So do pages that are put away.</source>
        <translation>وكذلك الصفحات المُبعدة.</translation>
    </message>
    <message>
        <source>Pages that are put away stay inside.</source>
        <translation>الصفحات المُبعدة تبقى في الداخل.</translation>
    </message>
    <message>
        <source>Moods</source>
        <comment>file name</comment>
        <translation>الأمزجة</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The sheets are laid out.</source>
        <translation>الأوراق جاهزة للعرض.</translation>
    </message>
    <message>
        <source>Something in the journal changed. These are the sheets as they are now.</source>
        <translation>تغيّر شيء في اليوميات. هذه هي الأوراق كما هي الآن.</translation>
    </message>
    <message>
        <source>The sheets go to the printer.</source>
        <translation>تذهب الأوراق إلى الطابعة.</translation>
    </message>
    <message>
        <source>The copy is outside the journal. Anyone who uses this computer can read it, and locking does not hide it.</source>
        <translation>النسخة تكون خارج اليوميات. يمكن لأي مستخدم لهذا الحاسوب قراءتها، والقفل لا يخفيها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Names of people as initials. Only names on your list of people are shortened.</source>
        <translation>أسماء الأشخاص بالأحرف الأولى. لا تُختصر إلا الأسماء الموجودة في قائمة الأشخاص.</translation>
    </message>
    <message>
        <source>There is no page to copy.</source>
        <translation>لا توجد صفحة لنسخها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages go into the copy. The journal keeps them.</source>
        <translation>
            <numerusform>لا تدخل أي صفحة في النسخة.</numerusform>
            <numerusform>تدخل صفحة واحدة في النسخة، وتبقى في اليوميات أيضًا.</numerusform>
            <numerusform>تدخل صفحتان في النسخة، وتبقيان في اليوميات أيضًا.</numerusform>
            <numerusform>تدخل %Ln صفحات في النسخة، وتبقى في اليوميات أيضًا.</numerusform>
            <numerusform>تدخل %Ln صفحة في النسخة، وتبقى في اليوميات أيضًا.</numerusform>
            <numerusform>تدخل %Ln صفحة في النسخة، وتبقى في اليوميات أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look it over first</source>
        <translation>ألقِ نظرة أولًا</translation>
    </message>
    <message>
        <source>Change what is in it</source>
        <translation>غيّر ما فيها</translation>
    </message>
    <message>
        <source>This is all that goes into it. Saved or printed, anyone who finds it can read it.</source>
        <translation>هذا كل ما فيه. بعد الحفظ أو الطباعة يمكن لمن يجده أن يقرأه.</translation>
    </message>
</context>
<context>
    <name>afterword::FileBanner</name>
    <message>
        <source>You can read here, but not write: this place does not allow it.</source>
        <translation>القراءة ممكنة هنا، أما الكتابة فلا: هذا المكان لا يسمح بها.</translation>
    </message>
    <message>
        <source>Parts of this journal are damaged or missing. What can be read is here. Nothing new can be written in it for now.</source>
        <translation>أجزاء من هذه اليوميات تالفة أو ناقصة. ما يمكن قراءته موجود هنا. لا يمكن كتابة شيء جديد فيها حاليًا.</translation>
    </message>
    <message>
        <source>Your words are safe here, but the journal’s file is no longer where it was.</source>
        <translation>كلماتك في أمان هنا، لكن ملف اليوميات لم يعد في مكانه.</translation>
    </message>
    <message>
        <source>The journal’s file is no longer where it was. Its pages are still here.</source>
        <translation>ملف اليوميات لم يعد في مكانه. صفحاته ما زالت هنا.</translation>
    </message>
    <message>
        <source>Your words are safe here, but another file is in the journal’s place now. That one is left alone.</source>
        <translation>كلماتك في أمان هنا، لكن ملفًا آخر الآن في مكان اليوميات. ذلك الملف لا يُمسّ.</translation>
    </message>
    <message>
        <source>Another file is in the journal’s place now. It is left alone. The pages are still here.</source>
        <translation>ملف آخر الآن في مكان اليوميات. لا يُمسّ. الصفحات ما زالت هنا.</translation>
    </message>
    <message>
        <source>Your words are safe here, but this disk is full. About %1 MB is needed.</source>
        <translation>كلماتك في أمان هنا، لكن هذا القرص ممتلئ. الحاجة إلى نحو ⁨%1⁩ MB.</translation>
    </message>
    <message>
        <source>Your words are safe here. Afterword keeps trying.</source>
        <translation>كلماتك في أمان هنا. يواصل Afterword المحاولة.</translation>
    </message>
    <message>
        <source>Keep the rest…</source>
        <translation>حفظ الباقي…</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Two copies of this journal have gone separate ways: this one, and the one open here on %1. Each may hold pages the other lacks. Both are kept as they are.</source>
        <translation>سلكت نسختان من هذه اليوميات طريقين مختلفين: هذه، والتي فُتحت هنا في ⁨%1⁩. قد تحوي كل منهما صفحات ليست في الأخرى. تبقى كلتاهما كما هي.</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>المتابعة بهذه</translation>
    </message>
    <message>
        <source>Look for the other…</source>
        <translation>البحث عن الأخرى…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saves</source>
        <comment>how much older a copy is</comment>
        <translation>
            <numerusform>%Ln مرات حفظ</numerusform>
            <numerusform>مرة حفظ واحدة</numerusform>
            <numerusform>مرتا حفظ</numerusform>
            <numerusform>%Ln مرات حفظ</numerusform>
            <numerusform>%Ln مرة حفظ</numerusform>
            <numerusform>%Ln مرة حفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy is older than the one open here on %1, by %2. It may be a backup that was put back. Later pages would be in the newer one.</source>
        <translation>هذه النسخة أقدم من التي فُتحت هنا في ⁨%1⁩، والفارق ⁨%2⁩. قد تكون نسخة احتياطية أُعيدت. وتكون الصفحات اللاحقة في الأحدث.</translation>
    </message>
    <message>
        <source>Look for a newer one…</source>
        <translation>البحث عن نسخة أحدث…</translation>
    </message>
    <message>
        <source>Keep what can be read?</source>
        <translation>حفظ ما يمكن قراءته؟</translation>
    </message>
    <message>
        <source>A copy of the file as it is now is made first. Then the parts that cannot be read are let go, and you can write here again.</source>
        <translation>تُنشأ أولًا نسخة من الملف كما هو الآن. ثم تُترك الأجزاء التي لا يمكن قراءتها، وتعود الكتابة ممكنة هنا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Make a copy and go on</source>
        <translation>إنشاء نسخة والمتابعة</translation>
    </message>
    <message>
        <source>A copy is kept. You can write here again.</source>
        <translation>حُفظت نسخة. عادت الكتابة ممكنة هنا.</translation>
    </message>
    <message>
        <source>That did not work. The file was not changed.</source>
        <translation>لم ينجح ذلك. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>The journal goes on in %1.</source>
        <translation>تستمر اليوميات في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A copy could not be made there. Your words are safe here.</source>
        <translation>تعذر إنشاء نسخة هناك. كلماتك في أمان هنا.</translation>
    </message>
    <message>
        <source>All of it is in %1 now. It opens with the same passphrase.</source>
        <translation>كلها الآن في ⁨%1⁩. تُفتح بعبارة المرور نفسها.</translation>
    </message>
    <message>
        <source>It could not be saved there. Your words are safe here.</source>
        <translation>تعذر الحفظ هناك. كلماتك في أمان هنا.</translation>
    </message>
</context>
<context>
    <name>afterword::FileRows</name>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Files of this page</source>
        <translation>ملفات هذه الصفحة</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>عرض الصور</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>إزالته من هذه الصفحة</translation>
    </message>
    <message>
        <source>being sealed</source>
        <translation>يُختم الآن</translation>
    </message>
    <message>
        <source>%1, being sealed</source>
        <translation>‏⁨%1⁩، يُختم الآن</translation>
    </message>
    <message>
        <source>Stop adding %1</source>
        <translation>إيقاف إضافة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>afterword::FilterBar</name>
    <message>
        <source>Search pages</source>
        <translation>البحث في الصفحات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Tags, people and what is put away</source>
        <translation>الوسوم والأشخاص وما أُبعد</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Answers to prompts</source>
        <translation>أجوبة عن أسئلة</translation>
    </message>
    <message>
        <source>Day logs</source>
        <translation>سجلات يومية</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>تسجيلات مزاج</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>مع صورة</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>مع ملف</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>لا وسوم بعد.</translation>
    </message>
    <message>
        <source>There are no people yet.</source>
        <translation>لا أشخاص بعد.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>من… إلى…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Moods from this one up: &quot;From neutral&quot;</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>Moods up to this one: &quot;Up to neutral&quot;</extracomment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>afterword::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Previous match  Shift+F3</source>
        <translation>الموضع السابق  Shift+F3</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Next match  F3</source>
        <translation>الموضع التالي  F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>إغلاق  Esc</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %n مواضع</numerusform>
            <numerusform>استُبدل %n موضعًا</numerusform>
            <numerusform>استُبدل %n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FirstQuestion</name>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
</context>
<context>
    <name>afterword::FoundLetters</name>
    <message>
        <source>Letter: %1. %2</source>
        <translation>رسالة: %1. %2</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>في الرسائل</translation>
    </message>
    <message>
        <source>More in Letters</source>
        <translation>المزيد في الرسائل</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>afterword::FourWeeks</name>
    <message>
        <source>Four weeks beside four weeks</source>
        <translation>أربعة أسابيع بجانب أربعة أسابيع</translation>
    </message>
</context>
<context>
    <name>afterword::HalfPage</name>
    <message>
        <source>Lock after two minutes</source>
        <translation>القفل بعد دقيقتين</translation>
    </message>
    <message>
        <source>More about this, in Help</source>
        <translation>المزيد عن هذا في المساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>afterword::HelpList</name>
    <message>
        <source>Help pages</source>
        <translation>صفحات المساعدة</translation>
    </message>
</context>
<context>
    <name>afterword::HelpReader</name>
    <message>
        <source>See also</source>
        <translation>مواضيع ذات صلة</translation>
    </message>
</context>
<context>
    <name>afterword::HelpRoom</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>رجوع  Esc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>No page has those words. Try fewer, or other ones.</source>
        <translation>لا توجد صفحة فيها هذه الكلمات. يمكن تجربة كلمات أقل أو غيرها.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
</context>
<context>
    <name>afterword::HelperPanel</name>
    <message>
        <source>Someone you could call</source>
        <translation>شخص يمكن الاتصال به</translation>
    </message>
    <message>
        <source>Change this person</source>
        <translation>تغيير هذا الشخص</translation>
    </message>
    <message>
        <source>Name and number stay in this journal. They are not shown while it is locked.</source>
        <translation>الاسم والرقم يبقيان في هذه اليوميات. لا يظهران وهي مقفلة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>وسيلة التواصل</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>ملاحظة، إن شئت</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>afterword::HideHint</name>
    <message>
        <source>Someone coming in?</source>
        <translation>هل يقترب أحد؟</translation>
    </message>
    <message>
        <source>Hide and lock:</source>
        <translation>إخفاء وقفل:</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Someone coming in? Hide and lock: %1, or Esc twice.</source>
        <translation>هل يقترب أحد؟ إخفاء وقفل: %1، أو Esc مرتين.</translation>
    </message>
    <message>
        <source>Someone coming in? Hide and lock: %1.</source>
        <translation>هل يقترب أحد؟ إخفاء وقفل: %1.</translation>
    </message>
</context>
<context>
    <name>afterword::HubView</name>
    <message>
        <source>Reflect</source>
        <translation>التأمل</translation>
    </message>
    <message>
        <source>Short guided paths. Stop whenever you like; what you wrote is kept.</source>
        <translation>مسارات قصيرة مع إرشاد. التوقف ممكن متى شئت، وما كتبته يُحفظ.</translation>
    </message>
    <message>
        <source>For today, if you like</source>
        <translation>لهذا اليوم، إن شئت</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Two shorter ones</source>
        <translation>مساران أقصر</translation>
    </message>
    <message>
        <source>Kept open</source>
        <translation>باقية مفتوحة</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>مساراتك الخاصة</translation>
    </message>
    <message>
        <source>Short cards</source>
        <translation>بطاقات قصيرة</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>إنشاء مسار…</translation>
    </message>
    <message>
        <source>Make a path of your own…</source>
        <translation>إنشاء مسار خاص بك…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1   Done %2</source>
        <translation>‏⁨%1⁩   تم في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>السبب: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A list you keep open</source>
        <translation>قائمة تبقى مفتوحة</translation>
    </message>
    <message>
        <source>The rest of it is here</source>
        <translation>الباقي هنا</translation>
    </message>
    <message>
        <source>Where you stopped, today</source>
        <translation>حيث توقفت، اليوم</translation>
    </message>
    <message>
        <source>Where you stopped, on %1</source>
        <translation>حيث توقفت، في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>afterword::ImportRows</name>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
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
            <numerusform>ما تغيّر منها منذ ذلك الحين: %n.</numerusform>
            <numerusform>ما تغيّر منها منذ ذلك الحين: %n.</numerusform>
            <numerusform>ما تغيّر منها منذ ذلك الحين: %n.</numerusform>
            <numerusform>ما تغيّر منها منذ ذلك الحين: %n.</numerusform>
            <numerusform>ما تغيّر منها منذ ذلك الحين: %n.</numerusform>
            <numerusform>ما تغيّر منها منذ ذلك الحين: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message numerus="yes">
        <source>Pages of it here: %n.</source>
        <translation>
            <numerusform>صفحاته هنا: %n.</numerusform>
            <numerusform>صفحاته هنا: %n.</numerusform>
            <numerusform>صفحاته هنا: %n.</numerusform>
            <numerusform>صفحاته هنا: %n.</numerusform>
            <numerusform>صفحاته هنا: %n.</numerusform>
            <numerusform>صفحاته هنا: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these out…</source>
        <translation>أخرج هذه الصفحات…</translation>
    </message>
    <message>
        <source>Take these out: %1</source>
        <translation>أخرج هذه الصفحات: %1</translation>
    </message>
</context>
<context>
    <name>afterword::JournalMore</name>
    <message>
        <source>Tags and people…</source>
        <translation>الوسوم والأشخاص…</translation>
    </message>
    <message>
        <source>What is put away…</source>
        <translation>ما أُبعد…</translation>
    </message>
    <message>
        <source>Hide what is put away</source>
        <translation>إخفاء ما أُبعد</translation>
    </message>
    <message>
        <source>Show what is put away</source>
        <translation>إظهار ما أُبعد</translation>
    </message>
    <message>
        <source>Export or print…</source>
        <translation>تصدير أو طباعة…</translation>
    </message>
</context>
<context>
    <name>afterword::JournalRoom</name>
    <message>
        <source>Every page is put away for now. The menu above can show them.</source>
        <translation>كل الصفحات مُبعدة حاليًا. القائمة في الأعلى يمكنها إظهارها.</translation>
    </message>
    <message>
        <source>No page has those words. Try fewer, or clear the filters.</source>
        <translation>لا صفحة فيها تلك الكلمات. يمكن تجربة كلمات أقل، أو مسح المرشحات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages found</source>
        <translation>
            <numerusform>لم توجد صفحات</numerusform>
            <numerusform>وُجدت صفحة واحدة</numerusform>
            <numerusform>وُجدت صفحتان</numerusform>
            <numerusform>وُجدت %Ln صفحات</numerusform>
            <numerusform>وُجدت %Ln صفحة</numerusform>
            <numerusform>وُجدت %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Still reading older pages…</source>
        <translation>ما زالت قراءة الصفحات الأقدم جارية…</translation>
    </message>
    <message>
        <source>“%1” was searched as text</source>
        <translation>بُحث عن «%1» بوصفه نصًا</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Pages gather here as you write them, newest first. There is no pace to keep.</source>
        <translation>تجتمع الصفحات هنا كلما كُتبت، الأحدث أولًا. لا توجد وتيرة مطلوبة.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>كتابة أول صفحة</translation>
    </message>
</context>
<context>
    <name>afterword::KeyPanel</name>
    <message>
        <source>Passphrase you use now</source>
        <translation>عبارة المرور المستعملة الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>That is not the passphrase in use. Nothing has changed.</source>
        <translation>هذه ليست عبارة المرور المستعملة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>توقف العمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another change is still running. Try again in a moment.</source>
        <translation>تغيير آخر ما زال جاريًا. يمكن المحاولة مرة أخرى بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>afterword::LetGoPanel</name>
    <message>
        <source>Its words are erased from this journal for good. This program cannot bring them back. Only the date stays, as a mark that you did this.</source>
        <translation>تُمحى كلماتها من هذه اليوميات نهائيًا. لا يمكن لهذا البرنامج إعادتها. لا يبقى إلا التاريخ، علامةً على أنك فعلت ذلك.</translation>
    </message>
    <message>
        <source>Afterword then makes its own copies anew, without this letter. The newest is from %1. </source>
        <translation>ثم ينشئ Afterword نسخه الخاصة من جديد، دون هذه الرسالة. أحدثها بتاريخ ⁨%1⁩. </translation>
    </message>
    <message>
        <source>let go</source>
        <translation>تمضي</translation>
    </message>
    <message>
        <source>To be sure, type “%1”</source>
        <translation>للتأكيد تُكتب كلمة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>تركها تمضي</translation>
    </message>
    <message>
        <source>Copies made by other programs may remain.</source>
        <translation>نسخ البرامج الأخرى لا يصل إليها المحو.</translation>
    </message>
</context>
<context>
    <name>afterword::LetterList</name>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>afterword::LetterSheet</name>
    <message>
        <source>Who it is to, or what it is about</source>
        <translation>إلى من هي، أو عمّ تتحدث</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Start anywhere. If stuck: What I never said is…</source>
        <translation>يمكن البدء من أي مكان. إن تعسّر ذلك: ما لم أقله قط هو…</translation>
    </message>
    <message>
        <source>How charged before I started?</source>
        <translation>كم كانت شدة المشاعر قبل أن أبدأ؟</translation>
    </message>
    <message>
        <source>How charged now?</source>
        <translation>كم هي شدة المشاعر الآن؟</translation>
    </message>
    <message>
        <source>The next plain thing I will do</source>
        <translation>الشيء البسيط التالي الذي سأفعله</translation>
    </message>
    <message>
        <source>The next plain thing I will do is…</source>
        <translation>الشيء البسيط التالي الذي سأفعله هو…</translation>
    </message>
</context>
<context>
    <name>afterword::LettersRoom</name>
    <message>
        <source>Sealed until %1.</source>
        <translation>مختومة حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You can write in it again.</source>
        <translation>الكتابة فيها ممكنة من جديد.</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>إليّ</translation>
    </message>
    <message>
        <source>It is a letter to you now.</source>
        <translation>هي الآن رسالة إليك.</translation>
    </message>
    <message>
        <source>An answer to a letter</source>
        <translation>جواب عن رسالة</translation>
    </message>
    <message>
        <source>Answer your letter as a fair and kind stranger would. Not as the person it is to.</source>
        <translation>جواب عن رسالتك كما قد يكتبه غريب منصف لطيف، لا كما قد يكتبه من وُجّهت إليه.</translation>
    </message>
    <message>
        <source>Tear this letter up?</source>
        <translation>تمزيق هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Let this letter go?</source>
        <translation>ترك هذه الرسالة تمضي؟</translation>
    </message>
    <message>
        <source>A backup still holds a copy. It could not be made anew.</source>
        <translation>نسخة احتياطية ما زالت تحوي نسخة منها. تعذر إنشاؤها من جديد.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>Answer it as a fair stranger</source>
        <translation>الجواب عنها بعين غريب منصف</translation>
    </message>
    <message>
        <source>Answer it as a fair stranger, tomorrow</source>
        <translation>الجواب عنها بعين غريب منصف، غدًا</translation>
    </message>
    <message>
        <source>Make it a letter to me</source>
        <translation>جعلها رسالة إليّ</translation>
    </message>
    <message>
        <source>Write in it again</source>
        <translation>الكتابة فيها من جديد</translation>
    </message>
    <message>
        <source>Tear it up…</source>
        <translation>تمزيقها…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>New letter (Ctrl+N)</source>
        <translation>رسالة جديدة (Ctrl+N)</translation>
    </message>
    <message>
        <source>Written to someone, sent to no one.</source>
        <translation>مكتوبة إلى شخص، غير مرسلة إلى أحد.</translation>
    </message>
    <message>
        <source>Find in letters</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>A letter is ready to open, when you are.</source>
        <translation>رسالة جاهزة للفتح، متى شئت.</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>العودة إلى الرسائل</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>تركها تمضي…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>ختم…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>The last two letters left you more charged than before. A small step can come first. You choose.</source>
        <translation>بعد آخر رسالتين كانت شدة مشاعرك أكبر مما قبلهما. يمكن أن تأتي خطوة صغيرة أولًا. الاختيار لك.</translation>
    </message>
    <message>
        <source>Go to Reflect</source>
        <translation>الذهاب إلى التأمل</translation>
    </message>
    <message>
        <source>Say it here first.</source>
        <translation>يمكن قول ذلك هنا أولًا.</translation>
    </message>
    <message>
        <source>Nothing leaves this page.</source>
        <translation>لا يغادر شيء هذه الصفحة.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Sealed on %1. It opens on %2.</source>
        <translation>خُتمت في ⁨%1⁩. تُفتح في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The text stays out of search until then.</source>
        <translation>يبقى النص خارج البحث حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>You asked not to read it before then, so the text stays out of search too.</source>
        <translation>طلبت ألا تُقرأ قبل ذلك، فيبقى النص خارج البحث أيضًا.</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>فتحها…</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>تغيير التاريخ…</translation>
    </message>
    <message>
        <source>Open early…</source>
        <translation>فتح قبل الموعد…</translation>
    </message>
    <message>
        <source>It is ready to open, when you are.</source>
        <translation>هي جاهزة للفتح، متى شئت.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>اخترت ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It’s gone. You wrote it, and that happened.</source>
        <translation>لقد مضت. أنت كتبتها، وقد حدث ذلك.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
</context>
<context>
    <name>afterword::ListField</name>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>afterword::LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>استعمال رمز استرداد</translation>
    </message>
    <message>
        <source>Another journal…</source>
        <translation>يوميات أخرى…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>الدعم  F1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مشغّل.</translation>
    </message>
    <message>
        <source>If the passphrase and the code are both lost, the journal stays closed. Nobody holds another key.</source>
        <translation>إذا ضاعت عبارة المرور والرمز كلاهما، تبقى اليوميات مغلقة. لا أحد لديه مفتاح آخر.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
        <source>Bring back the copy of %1</source>
        <translation>استرجاع نسخة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Your last copy is from %1, %2. What is here now stays beside it.</source>
        <translation>آخر نسخة لديك بتاريخ ⁨%1⁩، ⁨%2⁩. ما هو هنا الآن يبقى بجوارها.</translation>
    </message>
    <message>
        <source>The copy is in its place. Open it with your passphrase.</source>
        <translation>النسخة في مكانها. تُفتح بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>يمكن المحاولة مرة أخرى بعد ⁨%1⁩ ث.</translation>
    </message>
    <message>
        <source>This opens %1.</source>
        <translation>سيُفتح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>المساعدة  Shift+F1</translation>
    </message>
</context>
<context>
    <name>afterword::MainWindow</name>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Your last words are not saved yet</source>
        <translation>كلماتك الأخيرة لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>%1 They are still in this window. Locking now would lose them.</source>
        <translation>%1 ما زالت في هذه النافذة. إذا قُفلت اليوميات الآن ضاعت.</translation>
    </message>
    <message>
        <source>Stay open and keep trying</source>
        <translation>إبقاؤها مفتوحة ومواصلة المحاولة</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation>القفل مع ضياعها</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>afterword::MarkCard</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Mark a day</source>
        <translation>وضع علامة على يوم</translation>
    </message>
    <message>
        <source>A life mark</source>
        <translation>محطة حياة</translation>
    </message>
    <message>
        <source>A day with a name of your own. It stands above the dots.</source>
        <translation>يوم باسم من اختيارك. يظهر فوق النقاط.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>الانتقال من البيت</translation>
    </message>
    <message>
        <source>The day of the mark</source>
        <translation>يوم المحطة</translation>
    </message>
</context>
<context>
    <name>afterword::MarkTable</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Mood or mark</source>
        <translation>المزاج أو المحطة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>about the whole day</source>
        <translation>عن اليوم كله</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>تسجيلات المزاج</translation>
    </message>
</context>
<context>
    <name>afterword::MarkdownEdit</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق نصًا عاديًا</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>مربع اختيار</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
</context>
<context>
    <name>afterword::MarkdownView</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>afterword::MarksCard</name>
    <message>
        <source>Life marks</source>
        <translation>محطات الحياة</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 (hidden)</source>
        <translation>%1، %2 (مخفية)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mark a day</source>
        <translation>وضع علامة على يوم</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>جارٍ النظر في النسخة</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>All that is in the copy is here already. It stays where it is: %1. You can remove it when you like.</source>
        <translation>كل ما في النسخة موجود هنا من قبل. تبقى في مكانها: ⁨%1⁩. يمكن إزالتها متى شئت.</translation>
    </message>
    <message>
        <source>The copy has a lock of its own</source>
        <translation>للنسخة قفل خاص بها</translation>
    </message>
    <message>
        <source>It was made before this journal got new keys. Type the passphrase you used then.</source>
        <translation>أُنشئت قبل أن تحصل هذه اليوميات على مفاتيح جديدة. تُكتب هنا عبارة المرور التي استُعملت حينها.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>عبارة مرور النسخة</translation>
    </message>
    <message>
        <source>That does not open the copy. Nothing has changed.</source>
        <translation>ذلك لا يفتح النسخة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Opening the copy</source>
        <translation>جارٍ فتح النسخة</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Pages only in the copy: %1</source>
        <translation>صفحات في النسخة فقط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Pages that are newer there: %1</source>
        <translation>صفحات أحدث هناك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Pages changed in both, put together: %1</source>
        <translation>صفحات تغيّرت في كلتيهما وجُمعت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Pages changed in both, each text kept: %1</source>
        <translation>صفحات تغيّرت في كلتيهما وحُفظ كل نص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>رسائل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Tags, people, marks and the like: %1</source>
        <translation>وسوم وأشخاص وعلامات وما شابه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Other things kept twice: %1</source>
        <translation>أشياء أخرى حُفظت مرتين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Older texts of pages: %1</source>
        <translation>نصوص أقدم للصفحات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Parts that can’t be read: %1. They stay in the copy.</source>
        <translation>أجزاء لا يمكن قراءتها: ⁨%1⁩. تبقى في النسخة.</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>و⁨%1⁩ غيرها</translation>
    </message>
    <message>
        <source>What the copy has</source>
        <translation>ما في النسخة</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The copy: %1</source>
        <translation>لم يتغير شيء بعد. النسخة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>جلبها</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>If you stop, nothing changes.</source>
        <translation>عند الإيقاف لا يتغير شيء.</translation>
    </message>
    <message>
        <source>It is all here now</source>
        <translation>كل شيء هنا الآن</translation>
    </message>
    <message>
        <source>What came in:</source>
        <translation>ما دخل:</translation>
    </message>
    <message>
        <source>The copy stays where it is: %1. You can remove it when you like.</source>
        <translation>تبقى النسخة في مكانها: ⁨%1⁩. يمكن إزالتها متى شئت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: take out what was brought in</source>
        <translation>تراجع: إخراج ما جُلب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>كما كانت من قبل</translation>
    </message>
    <message>
        <source>What you changed since then stays. The copy is still there: %1.</source>
        <translation>ما غيّرته منذ ذلك الحين باقٍ. النسخة ما زالت هناك: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>توقف العمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The copy is in use, or a save in it was cut off. Open it once by itself and close it, then try again.</source>
        <translation>النسخة مستعملة، أو انقطع فيها حفظ. يمكن فتحها مرة وحدها وإغلاقها، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>That file is another journal, not a copy of this one.</source>
        <translation>ذلك الملف يوميات أخرى، وليس نسخة من هذه.</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>لم يُجلب شيء</translation>
    </message>
    <message>
        <source>Letters let go there: %1. They go here too, and out of Afterword’s backups, and that can’t be undone.</source>
        <translation>رسائل تُركت تمضي هناك: ⁨%1⁩. تمضي هنا أيضًا، ومن نسخ Afterword الاحتياطية، ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>New backups are made now…</source>
        <translation>جارٍ الآن إنشاء نسخ احتياطية جديدة…</translation>
    </message>
    <message>
        <source>The letters are out of this journal and of Afterword’s backups. Copies made by other programs, as this one, are out of its reach.</source>
        <translation>لم تعد الرسائل في هذه اليوميات ولا في نسخ Afterword الاحتياطية. النسخ التي صنعتها برامج أخرى، كهذه النسخة، خارج متناوله.</translation>
    </message>
    <message>
        <source>A backup still holds a copy. It could not be made anew.</source>
        <translation>نسخة احتياطية ما زالت تحوي نسخة منها. تعذر إنشاؤها من جديد.</translation>
    </message>
    <message>
        <source>New pages: %1</source>
        <translation>صفحات جديدة: %1</translation>
    </message>
</context>
<context>
    <name>afterword::MonthView</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The title of the calendar: month, then year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>afterword::MonthWordsList</name>
    <message>
        <source>Words that came with it</source>
        <translation>الكلمات التي رافقته</translation>
    </message>
    <message>
        <source>Months before</source>
        <translation>الأشهر السابقة</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>الأشهر التالية</translation>
    </message>
</context>
<context>
    <name>afterword::MoodButton</name>
    <message>
        <source>How is it right now?</source>
        <translation>كيف الحال الآن؟</translation>
    </message>
    <message>
        <source>No dot picked</source>
        <translation>لم تُختر نقطة</translation>
    </message>
</context>
<context>
    <name>afterword::MoodChart</name>
    <message>
        <source>about the whole day</source>
        <translation>عن اليوم كله</translation>
    </message>
    <message>
        <source>Drag it to another day, or click for its card.</source>
        <translation>السحب ينقلها إلى يوم آخر، والنقر يفتح بطاقتها.</translation>
    </message>
    <message>
        <source>To move a life mark, open its card from the menu.</source>
        <translation>لنقل محطة حياة: بطاقتها تُفتح من القائمة.</translation>
    </message>
</context>
<context>
    <name>afterword::MoodPad</name>
    <message>
        <source>Chosen: %1. Delete clears it.</source>
        <translation>المختار: %1. المفتاح Delete يمسحه.</translation>
    </message>
    <message>
        <source>Nothing chosen. Arrow keys move, Enter chooses.</source>
        <translation>لم يُختر شيء. مفاتيح الأسهم للتحرك، وEnter للاختيار.</translation>
    </message>
    <message>
        <source>Mood: %1. Column %2 of 7, row %3 of 5.</source>
        <translation>المزاج: %1. العمود %2 من 7، الصف %3 من 5.</translation>
    </message>
</context>
<context>
    <name>afterword::MoodPopup</name>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Any mood</source>
        <translation>أي مزاج</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>afterword::MoodRange</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>afterword::MoodScale</name>
    <message>
        <source>From unpleasant to pleasant</source>
        <translation>من غير المريح إلى المريح</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>غير مريح</translation>
    </message>
</context>
<context>
    <name>afterword::MovePanel</name>
    <message>
        <source>To another computer</source>
        <translation>إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>First a copy goes where you choose: a stick, a drive, or a folder that both computers see. It is sealed like the journal itself, and read back before it counts.</source>
        <translation>أولًا توضع نسخة في مكان من اختيارك: ذاكرة USB أو قرص أو مجلد يراه الحاسوبان. هي مختومة مثل اليوميات نفسها، وتُقرأ للتحقق منها قبل أن تُعتمد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>جارٍ إنشاء نسخة</translation>
    </message>
    <message>
        <source>Then it is read back, word by word.</source>
        <translation>ثم تُقرأ للتحقق منها، كلمة كلمة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>توقف النسخ. لم تُنشأ أي نسخة.</translation>
    </message>
    <message>
        <source>The copy is ready</source>
        <translation>النسخة جاهزة</translation>
    </message>
    <message>
        <source>It is called %1 and lies in %2.</source>
        <translation>اسمها ⁨%1⁩، وهي في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>What to do there:</source>
        <translation>ما يُفعل هناك:</translation>
    </message>
    <message>
        <source>1. Install Afterword. Put the copy in a folder of its own there.</source>
        <translation>1. تثبيت Afterword، ووضع النسخة هناك في مجلد خاص بها.</translation>
    </message>
    <message>
        <source>2. Start Afterword and choose &quot;Open an existing one&quot;.</source>
        <translation>2. تشغيل Afterword، واختيار «فتح يوميات موجودة».</translation>
    </message>
    <message>
        <source>3. Open the copy with the passphrase or code of this journal.</source>
        <translation>3. فتح النسخة بعبارة مرور هذه اليوميات أو برمزها.</translation>
    </message>
    <message>
        <source>What you write here from now on is not in the copy. If you write on both, they can be brought together later.</source>
        <translation>ما يُكتب في هذه اليوميات من الآن فصاعدًا ليس في النسخة. وإن كُتب شيء في كلتيهما، يمكن جمعهما لاحقًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>afterword::NameCard</name>
    <message>
        <source>What to add</source>
        <translation>ما سيُضاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>afterword::NameRow</name>
    <message>
        <source>Tag. Press Enter to see more.</source>
        <translation>وسم. المفتاح Enter يعرض المزيد.</translation>
    </message>
    <message>
        <source>Person. Press Enter to see more.</source>
        <translation>شخص. المفتاح Enter يعرض المزيد.</translation>
    </message>
</context>
<context>
    <name>afterword::NamesPage</name>
    <message>
        <source>Rename “%1”</source>
        <translation>إعادة تسمية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>That name is in use. The two can become one.</source>
        <translation>هذا الاسم مستعمل. يمكن أن يصير الاثنان واحدًا.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>‏«⁨%1⁩» صار اسمه «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Merge “%1” into…</source>
        <translation>دمج «⁨%1⁩» في…</translation>
    </message>
    <message>
        <source>The pages stay. They carry the other name from then on.</source>
        <translation>تبقى الصفحات، وتحمل الاسم الآخر من ذلك الحين.</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <translation>الاسم الآخر</translation>
    </message>
    <message>
        <source>There is no such name yet.</source>
        <translation>لا يوجد اسم كهذا بعد.</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”.</source>
        <translation>‏«⁨%1⁩» صار جزءًا من «⁨%2⁩».</translation>
    </message>
    <message>
        <source>A note on %1</source>
        <translation>ملاحظة عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>It is kept in this journal and shown here.</source>
        <translation>تُحفظ في هذه اليوميات وتظهر هنا.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>حُفظت الملاحظة.</translation>
    </message>
    <message>
        <source>Put “%1” away</source>
        <translation>إبعاد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>You will not see pages with this tag until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>لن تظهر لك الصفحات التي تحمل هذا الوسم حتى ذلك الحين، لا في القائمة ولا في البحث ولا في التقويم ولا في الخط الزمني. لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>You will not see pages with this person until then. That goes for the list, search, calendar and timeline. Nothing is deleted.</source>
        <translation>لن تظهر لك الصفحات المرتبطة بهذا الشخص حتى ذلك الحين، لا في القائمة ولا في البحث ولا في التقويم ولا في الخط الزمني. لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>“%1” is put away until %2.</source>
        <translation>أُبعد «⁨%1⁩» حتى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>عاد «%1».</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>إزالة «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>It is on no page.</source>
        <translation>لا توجد صفحة تحمله.</translation>
    </message>
    <message>
        <source>It is on %1. The pages stay; the tag goes.</source>
        <translation>الصفحات التي تحمله: ⁨%1⁩. تبقى الصفحات ويزول الوسم.</translation>
    </message>
    <message>
        <source>On %1. The pages stay; the name is taken off.</source>
        <translation>الصفحات التي تحمله: ⁨%1⁩. تبقى الصفحات ويُزال الاسم.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>أُزيل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>لا صفحات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>العودة إلى الصفحات</translation>
    </message>
    <message>
        <source>Tags and people</source>
        <translation>الوسوم والأشخاص</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>المُبعد</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>No tags yet. You can add one at the foot of a page.</source>
        <translation>لا وسوم بعد. يمكن إضافة وسم في أسفل الصفحة.</translation>
    </message>
    <message>
        <source>Nobody yet. You can add a person at the foot of a page.</source>
        <translation>لا أحد بعد. يمكن إضافة شخص في أسفل الصفحة.</translation>
    </message>
    <message>
        <source>Put away until %1</source>
        <translation>مُبعد حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove from all pages…</source>
        <translation>إزالة من كل الصفحات…</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>عرض الصفحات</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>تغيير الملاحظة…</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>إعادة الآن</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>تغيير اليوم…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>إبعاد حتى…</translation>
    </message>
</context>
<context>
    <name>afterword::NewPassphrase</name>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مشغّل.</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>اقتراح عبارة</translation>
    </message>
    <message>
        <source>Six words. They are shown, not read out.</source>
        <translation>ست كلمات. تُعرض ولا تُقرأ بصوت.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استعمال هذه</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>عبارة أخرى</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are hard to guess.</source>
        <translation>أربع أو خمس كلمات لا صلة بينها يصعب تخمينها.</translation>
    </message>
    <message>
        <source>Too short.</source>
        <translation>قصيرة جدًا.</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>سهلة التخمين.</translation>
    </message>
    <message>
        <source>A few more words that do not belong together would help.</source>
        <translation>تفيد بضع كلمات أخرى لا صلة بينها.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>متوسطة.</translation>
    </message>
    <message>
        <source>One more word would make it good.</source>
        <translation>كلمة أخرى تجعلها جيدة.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>One more rare word would make it strong.</source>
        <translation>كلمة نادرة أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>It needs nothing more.</source>
        <translation>لا تحتاج إلى المزيد.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>إخفاؤها</translation>
    </message>
    <message>
        <source>Type the words here once, so that your hands know them.</source>
        <translation>تُكتب الكلمات هنا مرة، لتعرفها يداك.</translation>
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
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>afterword::OnThisDay</name>
    <message>
        <source>On this day</source>
        <translation>في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>Older pages from this date can show here. Some days that is welcome. Turn it on?</source>
        <translation>يمكن أن تظهر هنا صفحات قديمة من هذا التاريخ. في بعض الأيام يكون ذلك مرحبًا به. هل يُشغَّل؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>تشغيله</translation>
    </message>
    <message>
        <source>More about On this day</source>
        <translation>المزيد عن «في مثل هذا اليوم»</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقافه</translation>
    </message>
    <message>
        <source>More about the page of %1</source>
        <translation>المزيد عن صفحة %1</translation>
    </message>
    <message>
        <source>Hide this one</source>
        <translation>إخفاء هذه</translation>
    </message>
    <message>
        <source>That page stays out of On this day.</source>
        <translation>تبقى هذه الصفحة خارج «في مثل هذا اليوم».</translation>
    </message>
    <message>
        <source>Only after a date</source>
        <translation>فقط بعد تاريخ محدد</translation>
    </message>
    <message>
        <source>That page can show again from %1.</source>
        <translation>يمكن أن تظهر هذه الصفحة من جديد ابتداءً من %1.</translation>
    </message>
    <message>
        <source>That could not be saved. Nothing was changed.</source>
        <translation>تعذر حفظ ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show On this day…</source>
        <translation>أظهر «في مثل هذا اليوم»…</translation>
    </message>
    <message>
        <source>Nothing to show from this date.</source>
        <translation>لا شيء لعرضه من هذا التاريخ.</translation>
    </message>
</context>
<context>
    <name>afterword::OpenListView</name>
    <message>
        <source>One more line</source>
        <translation>سطر آخر</translation>
    </message>
    <message>
        <source>One more line, or none</source>
        <translation>سطر آخر، أو لا شيء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Nothing yet is fine.</source>
        <translation>لا شيء بعد، ولا بأس.</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>إغلاق هذه القائمة</translation>
    </message>
    <message>
        <source>Its lines stay in their pages</source>
        <translation>تبقى سطورها في صفحاتها</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>This list is full. Another walk through the path begins a new one.</source>
        <translation>هذه القائمة ممتلئة. المرور بالمسار مرة أخرى يبدأ قائمة جديدة.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>تمت الإزالة.</translation>
    </message>
    <message>
        <source>The list is closed. Its lines stay in their pages.</source>
        <translation>أُغلقت القائمة. تبقى سطورها في صفحاتها.</translation>
    </message>
</context>
<context>
    <name>afterword::OpenPanel</name>
    <message>
        <source>It is ready. Open it now?</source>
        <translation>هي جاهزة. هل تُفتح الآن؟</translation>
    </message>
    <message>
        <source>You chose %1. Open it now?</source>
        <translation>اخترت ⁨%1⁩. هل تُفتح الآن؟</translation>
    </message>
    <message>
        <source>“%1”. Later is fine. It stays sealed as it is.</source>
        <translation>‏«⁨%1⁩». لا بأس بفتحها لاحقًا. تبقى مختومة كما هي.</translation>
    </message>
    <message>
        <source>Delete it unread…</source>
        <translation>حذفها دون قراءة…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>فتح الآن</translation>
    </message>
</context>
<context>
    <name>afterword::OwnDeckBox</name>
    <message>
        <source>A question of your own</source>
        <translation>سؤال خاص بك</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>New path…</source>
        <translation>مسار جديد…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>جلب ملف…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>A path</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>The question is removed. Pages that answer it stay.</source>
        <translation>أُزيل السؤال. الصفحات التي تجيب عنه باقية.</translation>
    </message>
    <message>
        <source>That is more than fits here. Remove some first.</source>
        <translation>هذا أكثر مما يسعه المكان. يمكن إزالة بعضه أولًا.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing has changed.</source>
        <translation>تعذر الحفظ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Save a copy anyone can read?</source>
        <translation>حفظ نسخة يمكن لأي أحد قراءتها؟</translation>
    </message>
    <message>
        <source>The file holds your questions and paths, no pages and no answers. Anyone who opens it can read them. Pick a place only you use.</source>
        <translation>الملف يحوي أسئلتك ومساراتك، دون صفحات ودون أجوبة. من يفتحه يمكنه قراءتها. يمكن اختيار مكان لا يستعمله أحد سواك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار مكان…</translation>
    </message>
    <message>
        <source>Saved. Anyone can read that file.</source>
        <translation>تم الحفظ. يمكن لأي أحد قراءة ذلك الملف.</translation>
    </message>
    <message>
        <source>It could not be saved there. Try another place.</source>
        <translation>تعذر الحفظ هناك. يمكن تجربة مكان آخر.</translation>
    </message>
    <message>
        <source>That file holds no questions this version can read. Nothing has changed.</source>
        <translation>ليس في ذلك الملف أسئلة يمكن لهذا الإصدار قراءتها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>All of that is here already.</source>
        <translation>كل ذلك موجود هنا من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in.</source>
        <translation>
            <numerusform>لم يدخل شيء.</numerusform>
            <numerusform>دخل واحد.</numerusform>
            <numerusform>دخل اثنان.</numerusform>
            <numerusform>الداخل: %n.</numerusform>
            <numerusform>الداخل: %n.</numerusform>
            <numerusform>الداخل: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::OwnPathForm</name>
    <message>
        <source>A path of your own</source>
        <translation>مسار خاص بك</translation>
    </message>
    <message>
        <source>Change the path</source>
        <translation>تغيير المسار</translation>
    </message>
    <message>
        <source>Its questions come one after the other. Each can be skipped.</source>
        <translation>تأتي أسئلته واحدًا بعد آخر. ويمكن تخطي كل منها.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمه؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Remove this path</source>
        <translation>إزالة هذا المسار</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>ما السؤال؟</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>إخراج هذا السؤال</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>كلمات حرة</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>من 0 إلى 10</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>طريقة الجواب عنه</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لا على الإطلاق</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>تمامًا</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>كُتب بقلمك.</translation>
    </message>
</context>
<context>
    <name>afterword::OwnPeople</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add one of your people</source>
        <translation>إضافة شخص من حولك</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>أشخاص من حولك</translation>
    </message>
    <message>
        <source>Add one person you could ring at a bad hour.</source>
        <translation>إضافة شخص يمكن الاتصال به في ساعة صعبة.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>أُزيل %1 من القائمة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>afterword::OwnWordsBox</name>
    <message>
        <source>A word or name to add</source>
        <translation>كلمة أو اسم للإضافة</translation>
    </message>
    <message>
        <source>A word or name</source>
        <translation>كلمة أو اسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>None yet. Names of your people and tags are never marked.</source>
        <translation>لا شيء بعد. أسماء أشخاصك ووسومك لا تُعلَّم أبدًا.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» موجودة هناك من قبل.</translation>
    </message>
    <message>
        <source>“%1” is no longer one of your words.</source>
        <translation>لم تعد «%1» من كلماتك.</translation>
    </message>
</context>
<context>
    <name>afterword::PadField</name>
    <message>
        <source>more energy</source>
        <translation>طاقة أكثر</translation>
    </message>
    <message>
        <source>less energy</source>
        <translation>طاقة أقل</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>غير مريح</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>لا علامة</translation>
    </message>
</context>
<context>
    <name>afterword::PageActs</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The page is at %1 now.</source>
        <translation>الصفحة الآن في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>عاد الإصدار السابق.</translation>
    </message>
    <message>
        <source>The page is back.</source>
        <translation>عادت الصفحة.</translation>
    </message>
    <message>
        <source>The pages are back.</source>
        <translation>عادت الصفحات.</translation>
    </message>
    <message>
        <source>Erased. It is gone from this journal’s file.</source>
        <translation>تم المحو. لم يعد لها وجود في ملف هذه اليوميات.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المهملات</translation>
    </message>
</context>
<context>
    <name>afterword::PageCare</name>
    <message>
        <source>The mood is taken off.</source>
        <translation>أُزيل المزاج.</translation>
    </message>
    <message>
        <source>The mood is changed.</source>
        <translation>تغيّر المزاج.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>This page was changed somewhere else too. Both texts are kept: this one is now a page of its own.</source>
        <translation>تغيّرت هذه الصفحة في مكان آخر أيضًا. حُفظ النصان كلاهما: هذا الآن صفحة مستقلة.</translation>
    </message>
    <message>
        <source>Log what I did today</source>
        <translation>تدوين ما فعلته اليوم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>التاريخ والوقت…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>الإصدارات السابقة…</translation>
    </message>
    <message>
        <source>The page is at %1 now.</source>
        <translation>الصفحة الآن في %1.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>عاد الإصدار السابق.</translation>
    </message>
</context>
<context>
    <name>afterword::PageExport</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Export this page…</source>
        <translation>تصدير هذه الصفحة…</translation>
    </message>
    <message>
        <source>There is nothing on this page yet.</source>
        <translation>لا يوجد شيء في هذه الصفحة بعد.</translation>
    </message>
</context>
<context>
    <name>afterword::PageFiles</name>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The place where this was taken is left out. The rest of the file is as it was.</source>
        <translation>حُذف مكان التقاط هذه الصورة. بقية الملف كما كانت.</translation>
    </message>
    <message>
        <source>%1 is on this page. A place may be noted inside this kind of file. It stays sealed with the rest.</source>
        <translation>أُضيف %1 إلى هذه الصفحة. قد يكون داخل هذا النوع من الملفات مكان مسجَّل. يبقى مختومًا مع الباقي.</translation>
    </message>
    <message>
        <source>%1 is off this page.</source>
        <translation>أُزيل %1 من هذه الصفحة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>afterword::PageHead</name>
    <message>
        <source>Night</source>
        <translation>ليلًا</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>وضع التركيز</translation>
    </message>
    <message>
        <source>Focus mode  F11</source>
        <translation>وضع التركيز  F11</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Add a picture or file…</source>
        <translation>إضافة صورة أو ملف…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>إبعاد حتى…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
</context>
<context>
    <name>afterword::PageListModel</name>
    <message>
        <source>Day log</source>
        <translation>سجل اليوم</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل المزاج</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>مُبعدة</translation>
    </message>
</context>
<context>
    <name>afterword::PageListView</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>afterword::PageRowDelegate</name>
    <message>
        <source>Nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>مُبعدة</translation>
    </message>
</context>
<context>
    <name>afterword::PageTools</name>
    <message>
        <source>Next, I will</source>
        <translation>بعد هذا سوف</translation>
    </message>
</context>
<context>
    <name>afterword::PaperView</name>
    <message>
        <source>Page %1 of %2, as it will be on paper</source>
        <translation>الصفحة %1 من %2، كما ستكون على الورق</translation>
    </message>
</context>
<context>
    <name>afterword::PathCard</name>
    <message>
        <source>Change this path</source>
        <translation>تغيير هذا المسار</translation>
    </message>
    <message>
        <source>What this is based on</source>
        <translation>على ماذا يستند هذا</translation>
    </message>
</context>
<context>
    <name>afterword::PathView</name>
    <message>
        <source>Stop here, keep what I wrote</source>
        <translation>التوقف هنا مع حفظ ما كتبته</translation>
    </message>
</context>
<context>
    <name>afterword::PictureLines</name>
    <message>
        <source>This picture cannot be shown here. It is kept as it is.</source>
        <translation>لا يمكن عرض هذه الصورة هنا. تُحفظ كما هي.</translation>
    </message>
</context>
<context>
    <name>afterword::PictureView</name>
    <message>
        <source>Picture before</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. It is kept as it is.</source>
        <translation>لا يمكن عرض هذه الصورة هنا. تُحفظ كما هي.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
</context>
<context>
    <name>afterword::ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>afterword::PromptCard</name>
    <message>
        <source>Answer this</source>
        <translation>الجواب عن هذا</translation>
    </message>
    <message>
        <source>Answer this  Ctrl+Return</source>
        <translation>الجواب عن هذا  Ctrl+Return</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Another  Ctrl+J</source>
        <translation>سؤال آخر  Ctrl+J</translation>
    </message>
    <message>
        <source>Skip for today</source>
        <translation>تخطيه اليوم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>A question for today</source>
        <translation>سؤال لهذا اليوم</translation>
    </message>
</context>
<context>
    <name>afterword::Rail</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>afterword::RangeCard</name>
    <message>
        <source>Which days to show</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>afterword::ReadingPane</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>إعادة الآن</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>التاريخ والوقت…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>الإصدارات السابقة…</translation>
    </message>
    <message>
        <source>Put away until…</source>
        <translation>إبعاد حتى…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Put away until %1. You asked to see it.</source>
        <translation>مُبعدة حتى %1. ظهرت بناءً على طلبك.</translation>
    </message>
    <message>
        <source>Put away. You asked to see it.</source>
        <translation>مُبعدة. ظهرت بناءً على طلبك.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>This page could not be read from the file. The others are not touched by that.</source>
        <translation>تعذرت قراءة هذه الصفحة من الملف. لا يمسّ ذلك الصفحات الأخرى.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Export this page…</source>
        <translation>تصدير هذه الصفحة…</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryForm</name>
    <message>
        <source>Print the sheet…</source>
        <translation>طباعة الورقة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Anyone who opens a PDF can read it. Paper is mostly safer.</source>
        <translation>من يفتح ملف PDF يمكنه قراءته. الورق أكثر أمانًا في الغالب.</translation>
    </message>
    <message>
        <source>From your copy, type groups %1 and %2</source>
        <translation>من نسختك تُكتب المجموعتان %1 و%2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Writing it by hand is as good as printing.</source>
        <translation>كتابتها باليد جيدة كالطباعة.</translation>
    </message>
    <message>
        <source>That is not group %1 of this sheet.</source>
        <translation>هذه ليست المجموعة %1 من هذه الورقة.</translation>
    </message>
    <message>
        <source>There is a slip in group %1.</source>
        <translation>في المجموعة %1 خطأ صغير.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>الورقة في %1.</translation>
    </message>
    <message>
        <source>It could not be written there. Another folder may work.</source>
        <translation>تعذرت الكتابة هناك. قد ينجح مجلد آخر.</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>الورقة في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take it. Writing it by hand works too.</source>
        <translation>لم تأخذها الطابعة. كتابتها باليد تفي بالغرض أيضًا.</translation>
    </message>
    <message>
        <source>Print the sheet?</source>
        <translation>طباعة الورقة؟</translation>
    </message>
</context>
<context>
    <name>afterword::RecoveryPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation>الخطوة 2 من 2</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>ورقة الاسترداد الخاصة بك</translation>
    </message>
    <message>
        <source>This code opens the journal without the passphrase. It is shown once, now. The sheet does not name this program.</source>
        <translation>هذا الرمز يفتح اليوميات دون عبارة المرور. يُعرض مرة واحدة، الآن. لا تذكر الورقة اسم هذا البرنامج.</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>بدء الكتابة</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>المتابعة دونه</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Go on without a code?</source>
        <translation>المتابعة دون رمز؟</translation>
    </message>
    <message>
        <source>Only the passphrase will open this journal. If it slips away, nobody can bring the pages back.</source>
        <translation>لن يفتح هذه اليوميات إلا عبارة المرور. إذا غابت، فلا أحد يمكنه إعادة الصفحات.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>afterword::ReflectRoom</name>
    <message>
        <source>Nothing was written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Kept in your journal</source>
        <translation>حُفظت في يومياتك</translation>
    </message>
    <message>
        <source>That is fine too. You can stop here.</source>
        <translation>لا بأس بذلك أيضًا. يمكن التوقف هنا.</translation>
    </message>
    <message>
        <source>You can stop here.</source>
        <translation>يمكن التوقف هنا.</translation>
    </message>
    <message>
        <source>Sealed until %1</source>
        <translation>مختومة حتى %1</translation>
    </message>
    <message>
        <source>You will not see the page until then. Nothing is deleted, and you can bring it back sooner, here or in Journal.</source>
        <translation>لن تظهر لك الصفحة حتى ذلك الحين. لا يُحذف شيء، ويمكن إعادتها قبل ذلك، هنا أو في اليوميات.</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>إعادتها الآن</translation>
    </message>
    <message>
        <source>The letter is torn up. No copy of it is kept here.</source>
        <translation>مُزّقت الرسالة. لا تُحفظ هنا نسخة منها.</translation>
    </message>
    <message>
        <source>It is sealed, and waits in Letters until its day.</source>
        <translation>هي مختومة، وتنتظر يومها في الرسائل.</translation>
    </message>
    <message>
        <source>You can stop here. A short last part can be opened in Reflect from %1. Nothing will remind you.</source>
        <translation>يمكن التوقف هنا. جزء أخير قصير يمكن فتحه في صفحة التأمل ابتداءً من %1. لن يأتيك تذكير به.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>تمت الإزالة.</translation>
    </message>
    <message>
        <source>Clarity check</source>
        <translation>وقفة وضوح</translation>
    </message>
    <message>
        <source>Kept in your journal.</source>
        <translation>حُفظت في يومياتك.</translation>
    </message>
</context>
<context>
    <name>afterword::ReminderTimes</name>
    <message>
        <source>A time to add</source>
        <translation>وقت للإضافة</translation>
    </message>
    <message>
        <source>A time, such as %1</source>
        <extracomment>In an empty field. %1 is a time of day, such as 18:30.</extracomment>
        <translation>وقت، مثل %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>That is not a time of day yet.</source>
        <translation>هذا ليس وقتًا من اليوم بعد.</translation>
    </message>
    <message>
        <source>There is room for %1 times. Take one away first.</source>
        <translation>الحد الأقصى لعدد الأوقات: %1. يمكن إزالة واحد منها أولًا.</translation>
    </message>
    <message>
        <source>No reminder at %1 any more.</source>
        <translation>لم يعد هناك تذكير في الساعة %1.</translation>
    </message>
    <message>
        <source>No time yet, so nothing comes.</source>
        <translation>لم يُحدَّد وقت بعد، فلا يأتي شيء.</translation>
    </message>
    <message>
        <source>Within the quiet hours, so nothing comes then: %1</source>
        <extracomment>%1 is one or more times of day.</extracomment>
        <translation>ضمن ساعات الهدوء، فلا يأتي حينها شيء: %1</translation>
    </message>
</context>
<context>
    <name>afterword::Reminding</name>
    <message>
        <source>This is the time you chose.</source>
        <extracomment>A notification that anybody may see: it must not tell what the program is for.</extracomment>
        <translation>هذا هو الوقت الذي اخترته.</translation>
    </message>
    <message>
        <source>A quiet moment, if it suits you.</source>
        <extracomment>A notification that anybody may see: it must not tell what the program is for.</extracomment>
        <translation>لحظة هادئة، إن كان ذلك يناسبك.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The button of a notification.</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>afterword::RemoveCodePanel</name>
    <message>
        <source>Go on without a code?</source>
        <translation>المتابعة دون رمز؟</translation>
    </message>
    <message>
        <source>Then only the passphrase opens this journal. If it slips away, nobody can bring the pages back.</source>
        <translation>عندئذ لا يفتح هذه اليوميات إلا عبارة المرور. إذا غابت، فلا أحد يمكنه إعادة الصفحات.</translation>
    </message>
    <message>
        <source>Keep the code</source>
        <translation>إبقاء الرمز</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>إزالة الرمز</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>جارٍ التحقق من مطابقتها. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The code is removed. The old sheet can go.</source>
        <translation>أُزيل الرمز. لم تعد الورقة القديمة لازمة.</translation>
    </message>
</context>
<context>
    <name>afterword::RenewPanel</name>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Every page is sealed anew. The old passphrase and the old code then open nothing here. Pages, dates and pictures stay as they are.</source>
        <translation>تُختم كل صفحة من جديد. ولا تفتح عبارة المرور القديمة والرمز القديم بعدها شيئًا هنا. الصفحات والتواريخ والصور تبقى كما هي.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Looking whether it fits. This takes a few seconds.</source>
        <translation>جارٍ التحقق من مطابقتها. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>A new sheet with a code</source>
        <translation>ورقة جديدة عليها رمز</translation>
    </message>
    <message>
        <source>This code goes with the new keys. It is shown once, now. Until you press the last button, nothing has changed.</source>
        <translation>هذا الرمز مع المفاتيح الجديدة. يُعرض مرة واحدة، الآن. لا يتغير شيء قبل الضغط على الزر الأخير.</translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translation>مدى تقدم الختم</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>إنشاء مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Sealing every page anew. If it stops on the way, all is as before.</source>
        <translation>جارٍ ختم كل صفحة من جديد. إذا توقف في الطريق، يبقى كل شيء كما كان.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>The new keys are in place</source>
        <translation>المفاتيح الجديدة في مكانها</translation>
    </message>
    <message>
        <source>From now on the new passphrase and the new code open this journal. The old ones do not.</source>
        <translation>من الآن فصاعدًا تفتح هذه اليوميات عبارةُ المرور الجديدة والرمز الجديد. أما القديمان فلا.</translation>
    </message>
    <message>
        <source>Copies made by other programs are out of reach of Afterword. Whoever has one, and the old words, can still read that copy.</source>
        <translation>نسخ البرامج الأخرى لا يصل إليها Afterword. من لديه واحدة منها، ومعه الكلمات القديمة، ما زال يمكنه قراءة تلك النسخة.</translation>
    </message>
    <message>
        <source>Backups that still open the old way: %1.</source>
        <translation>نسخ احتياطية ما زالت تُفتح بالطريقة القديمة: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>Making a fresh backup…</source>
        <translation>جارٍ إنشاء نسخة احتياطية جديدة…</translation>
    </message>
    <message>
        <source>The old backups are gone. A fresh one takes their place.</source>
        <translation>ذهبت النسخ الاحتياطية القديمة، وحلّت محلها نسخة جديدة.</translation>
    </message>
    <message>
        <source>A fresh backup is made. Some old ones could not be removed.</source>
        <translation>أُنشئت نسخة احتياطية جديدة. تعذرت إزالة بعض النسخ القديمة.</translation>
    </message>
</context>
<context>
    <name>afterword::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>اسم هذا البحث</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Search saved as “%1”.</source>
        <translation>حُفظ البحث باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>That could not be saved. Nothing was changed.</source>
        <translation>تعذر حفظ ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>afterword::SavedState</name>
    <message>
        <source>Not saved yet. Trying again</source>
        <translation>لم يُحفظ بعد. تجري المحاولة من جديد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
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
        <translation>أجوبتك عبر الزمن</translation>
    </message>
</context>
<context>
    <name>afterword::ScaleSlider</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>بلا علامة</translation>
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
        <translation>تغيير التاريخ</translation>
    </message>
    <message>
        <source>Seal this letter</source>
        <translation>ختم هذه الرسالة</translation>
    </message>
    <message>
        <source>It closes until the day you choose. You will be told here, quietly, when it is ready.</source>
        <translation>تُغلق حتى اليوم المختار. حين تصير جاهزة يظهر لك ذلك هنا، بهدوء.</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>In spring</source>
        <translation>في الربيع</translation>
    </message>
    <message>
        <source>On a date I pick</source>
        <translation>في تاريخ أختاره</translation>
    </message>
    <message>
        <source>Don’t let me open it early</source>
        <translation>منعي من فتحها قبل الموعد</translation>
    </message>
    <message>
        <source>Then only the date opens it. It is a promise this program keeps, not a second lock.</source>
        <translation>عندئذ لا يفتحها إلا التاريخ. هذا وعد يفي به هذا البرنامج، وليس قفلًا ثانيًا.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>ختمها</translation>
    </message>
</context>
<context>
    <name>afterword::SecretField</name>
    <message>
        <source>Show passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>afterword::SenseRow</name>
    <message>
        <source>%1: done</source>
        <translation>%1: تم</translation>
    </message>
</context>
<context>
    <name>afterword::SensesPane</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsFind</name>
    <message>
        <source>Nothing in Settings is called that.</source>
        <translation>لا شيء في الإعدادات بهذا الاسم.</translation>
    </message>
    <message>
        <source>Found in Settings</source>
        <translation>ما وُجد في الإعدادات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>afterword::SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>التأمل</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>دفاتر اليوميات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>المساعدة  Shift+F1</translation>
    </message>
</context>
<context>
    <name>afterword::SheetPanel</name>
    <message>
        <source>How the sheet looks on paper</source>
        <translation>شكل الورقة مطبوعة</translation>
    </message>
    <message>
        <source>Help sheet</source>
        <translation>ورقة المساعدة</translation>
    </message>
    <message>
        <source>For a drawer, a bag or a friend. Nothing you have written is on it. Anyone who finds it can read it.</source>
        <translation>لدرج أو حقيبة أو صديق. ليس عليها شيء مما كتبته. من يجدها يمكنه قراءتها.</translation>
    </message>
    <message>
        <source>With your people</source>
        <translation>مع أشخاص من حولك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>الورقة في %1.</translation>
    </message>
    <message>
        <source>It could not be written there. Another folder may work.</source>
        <translation>تعذرت الكتابة هناك. قد ينجح مجلد آخر.</translation>
    </message>
    <message>
        <source>Print the sheet?</source>
        <translation>طباعة الورقة؟</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>الورقة في طريقها إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>afterword::SheetPreview</name>
    <message>
        <source>How the sheet looks on paper</source>
        <translation>شكل الورقة مطبوعة</translation>
    </message>
</context>
<context>
    <name>afterword::SliderField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>مسح: %1</translation>
    </message>
    <message>
        <source>0 is %1, 10 is %2. Delete clears.</source>
        <translation>0 يعني %1، و10 يعني %2. المفتاح Delete يمسح.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
</context>
<context>
    <name>afterword::SoftTimer</name>
    <message>
        <source>The time you set has passed.</source>
        <translation>مضى الوقت المحدد.</translation>
    </message>
    <message>
        <source>Add “Next, I will…”</source>
        <translation>إضافة «بعد هذا سوف…»</translation>
    </message>
    <message>
        <source>Add a last line: Next, I will…</source>
        <translation>إضافة سطر أخير: بعد هذا سوف…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>afterword::SpanPages</name>
    <message>
        <source>Pages of the selected days</source>
        <translation>صفحات الأيام المحددة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>No page: %1</source>
        <translation>لا صفحة: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>الصفحات: %1</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>afterword::SpellMenu</name>
    <message>
        <source>Your words could not be kept: the journal cannot be written just now.</source>
        <translation>تعذر حفظ كلماتك: لا يمكن الكتابة في اليوميات الآن.</translation>
    </message>
    <message>
        <source>No marked words on this page.</source>
        <translation>لا كلمات معلَّمة في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>جارٍ البحث عن كلمات</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>&amp;إضافة إلى كلماتي</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>&amp;تجاهل حاليًا</translation>
    </message>
    <message>
        <source>&amp;Mark unknown words</source>
        <translation>ت&amp;عليم الكلمات غير المعروفة</translation>
    </message>
    <message>
        <source>No other spellings found</source>
        <translation>لم توجد كتابات أخرى</translation>
    </message>
    <message>
        <source>“%1” is one of your words now.</source>
        <translation>«%1» من كلماتك الآن.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>afterword::StepBar</name>
    <message>
        <source>What this is based on</source>
        <translation>على ماذا يستند هذا</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>الدعم  F1</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>قفل  Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>afterword::StepPanel</name>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
</context>
<context>
    <name>afterword::StepView</name>
    <message>
        <source>Go on with it on a sheet in Letters</source>
        <translation>متابعته على ورقة في الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>A quiet sign after %Ln minutes</source>
        <translation>
            <numerusform>إشارة هادئة بعد %Ln دقيقة</numerusform>
            <numerusform>إشارة هادئة بعد دقيقة واحدة</numerusform>
            <numerusform>إشارة هادئة بعد دقيقتين</numerusform>
            <numerusform>إشارة هادئة بعد %Ln دقائق</numerusform>
            <numerusform>إشارة هادئة بعد %Ln دقيقة</numerusform>
            <numerusform>إشارة هادئة بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, I will…</source>
        <translation>بعد هذا سوف…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back  Alt+Left</source>
        <translation>رجوع  Alt+Left</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>تخطي هذا</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
</context>
<context>
    <name>afterword::StrengthMeter</name>
    <message>
        <source>nothing typed yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>قصيرة جدًا</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>القوة: %1</translation>
    </message>
</context>
<context>
    <name>afterword::SupportView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>رجوع  Esc</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>For when it is a lot. You do not have to write anything.</source>
        <translation>حين يثقل الأمر. لا حاجة إلى كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>الحواس الخمس</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Your safety</source>
        <translation>سلامتك</translation>
    </message>
    <message>
        <source>Help sheet…</source>
        <translation>ورقة المساعدة…</translation>
    </message>
    <message>
        <source>An urge to get in touch</source>
        <translation>رغبة في التواصل</translation>
    </message>
</context>
<context>
    <name>afterword::TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tag. Delete takes it off this page.</source>
        <translation>وسم. المفتاح Delete يزيله من هذه الصفحة.</translation>
    </message>
    <message>
        <source>Person. Delete takes them off this page.</source>
        <translation>شخص. المفتاح Delete يزيله من هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>afterword::TakeOutPanel</name>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Take these pages out again?</source>
        <translation>إخراج هذه الصفحات من جديد؟</translation>
    </message>
    <message>
        <source>You changed all of them since.</source>
        <translation>غيّرتها كلها منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>Changed by you since: %n.</source>
        <translation>
            <numerusform>ما غيّرته منها منذ ذلك الحين: %n.</numerusform>
            <numerusform>ما غيّرته منها منذ ذلك الحين: %n.</numerusform>
            <numerusform>ما غيّرته منها منذ ذلك الحين: %n.</numerusform>
            <numerusform>ما غيّرته منها منذ ذلك الحين: %n.</numerusform>
            <numerusform>ما غيّرته منها منذ ذلك الحين: %n.</numerusform>
            <numerusform>ما غيّرته منها منذ ذلك الحين: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what was changed</source>
        <translation>إبقاء ما تغيّر</translation>
    </message>
    <message>
        <source>Without it, those pages go to the bin.</source>
        <translation>من دون ذلك تذهب تلك الصفحات إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>تركها هنا</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>إخراجها</translation>
    </message>
    <message>
        <source>All of it, or nothing.</source>
        <translation>كل ذلك، أو لا شيء.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يرجى الانتظار</translation>
    </message>
    <message>
        <source>Taking them out</source>
        <translation>جارٍ إخراجها</translation>
    </message>
    <message>
        <source>They are out of your journal</source>
        <translation>لم تعد في يومياتك</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Bringing them back</source>
        <translation>جارٍ إعادتها</translation>
    </message>
    <message numerus="yes">
        <source>Pages here from %1: %n. The file they came from stays where it is. Tags and letters that came with them go too. Until you close the next message you can undo it.</source>
        <translation>
            <numerusform>الصفحات هنا من ⁨%1⁩: %n. الملف الذي جاءت منه يبقى في مكانه. الوسوم والرسائل التي جاءت معها تخرج أيضًا. يمكنك التراجع حتى تغلق الرسالة التالية.</numerusform>
            <numerusform>الصفحات هنا من ⁨%1⁩: %n. الملف الذي جاءت منه يبقى في مكانه. الوسوم والرسائل التي جاءت معها تخرج أيضًا. يمكنك التراجع حتى تغلق الرسالة التالية.</numerusform>
            <numerusform>الصفحات هنا من ⁨%1⁩: %n. الملف الذي جاءت منه يبقى في مكانه. الوسوم والرسائل التي جاءت معها تخرج أيضًا. يمكنك التراجع حتى تغلق الرسالة التالية.</numerusform>
            <numerusform>الصفحات هنا من ⁨%1⁩: %n. الملف الذي جاءت منه يبقى في مكانه. الوسوم والرسائل التي جاءت معها تخرج أيضًا. يمكنك التراجع حتى تغلق الرسالة التالية.</numerusform>
            <numerusform>الصفحات هنا من ⁨%1⁩: %n. الملف الذي جاءت منه يبقى في مكانه. الوسوم والرسائل التي جاءت معها تخرج أيضًا. يمكنك التراجع حتى تغلق الرسالة التالية.</numerusform>
            <numerusform>الصفحات هنا من ⁨%1⁩: %n. الملف الذي جاءت منه يبقى في مكانه. الوسوم والرسائل التي جاءت معها تخرج أيضًا. يمكنك التراجع حتى تغلق الرسالة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back as they were. When you close this, they are gone from here for good. What is in the bin stays there.</source>
        <translation>يعيدها «تراجع» كما كانت. وعند إغلاق هذا تختفي من هنا نهائيًا. وما في السلة يبقى فيها.</translation>
    </message>
</context>
<context>
    <name>afterword::TalkPane</name>
    <message>
        <source>Country of these lines</source>
        <translation>بلد هذه الخطوط</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>للتحدث مع أحد</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
</context>
<context>
    <name>afterword::ThemeCards</name>
    <message>
        <source>Follow the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>afterword::ThenNowPair</name>
    <message>
        <source>Two answers on two days.</source>
        <translation>جوابان في يومين.</translation>
    </message>
    <message>
        <source>Answer before</source>
        <translation>الجواب السابق</translation>
    </message>
    <message>
        <source>The answer before this one  Alt+Left</source>
        <translation>الجواب الذي قبل هذا  Alt+Left</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>الجواب التالي</translation>
    </message>
    <message>
        <source>The answer after this one  Alt+Right</source>
        <translation>الجواب الذي بعد هذا  Alt+Right</translation>
    </message>
    <message>
        <source>First answer, %1</source>
        <translation>أول جواب، %1</translation>
    </message>
    <message>
        <source>Latest answer, %1</source>
        <translation>آخر جواب، %1</translation>
    </message>
    <message>
        <source>An answer between, %1</source>
        <translation>جواب بينهما، %1</translation>
    </message>
</context>
<context>
    <name>afterword::ThenNowView</name>
    <message>
        <source>%1, step %2</source>
        <translation>%1، الخطوة %2</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>آنذاك والآن</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineHead</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>مدة أخرى…</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>العودة إلى الشهر</translation>
    </message>
    <message>
        <source>Back to 3 months</source>
        <translation>العودة إلى 3 أشهر</translation>
    </message>
    <message>
        <source>Back to 6 months</source>
        <translation>العودة إلى 6 أشهر</translation>
    </message>
    <message>
        <source>Back to the year</source>
        <translation>العودة إلى السنة</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>العودة إلى الكل</translation>
    </message>
</context>
<context>
    <name>afterword::TimelineRoom</name>
    <message>
        <source>Saved. Anyone can open that file.</source>
        <translation>تم الحفظ. يمكن لأي أحد فتح ذلك الملف.</translation>
    </message>
    <message>
        <source>Life marks…</source>
        <translation>محطات الحياة…</translation>
    </message>
    <message>
        <source>The mark is kept.</source>
        <translation>حُفظت المحطة.</translation>
    </message>
    <message>
        <source>The mark is hidden. Life marks in the menu brings it back.</source>
        <translation>أُخفيت المحطة. تعيدها «محطات الحياة» في القائمة.</translation>
    </message>
    <message>
        <source>The mark is moved to %1.</source>
        <translation>نُقلت المحطة إلى %1.</translation>
    </message>
    <message>
        <source>The mark is taken away.</source>
        <translation>أُزيلت المحطة.</translation>
    </message>
    <message>
        <source>Mark %1…</source>
        <translation>وضع علامة على %1…</translation>
    </message>
    <message>
        <source>Life mark “%1”…</source>
        <translation>محطة الحياة «%1»…</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>صفحات %1</translation>
    </message>
    <message>
        <source>What is shown, and life marks</source>
        <translation>ما يُعرض، ومحطات الحياة</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>تصدير صورة…</translation>
    </message>
    <message>
        <source>The charts are put away.</source>
        <translation>أُبعدت الرسوم.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
</context>
<context>
    <name>afterword::Tray</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>إخفاء الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>afterword::UnlockNotes</name>
    <message>
        <source>This journal lies on a network drive. It is safe there as long as only one computer has it open at a time.</source>
        <translation>هذه اليوميات على قرص شبكي. هي في أمان هناك ما دام حاسوب واحد فقط يفتحها في الوقت نفسه.</translation>
    </message>
    <message>
        <source>%1 keeps this folder in step with other places. Open the journal on one computer at a time, and let it catch up in between.</source>
        <translation>هذا المجلد يزامنه ⁨%1⁩ مع أماكن أخرى. يمكن فتح اليوميات على حاسوب واحد في كل مرة، وترك وقت للمزامنة بين ذلك.</translation>
    </message>
    <message>
        <source>This file has a second name somewhere. Open it by one name only.</source>
        <translation>لهذا الملف اسم ثانٍ في مكان ما. يُفتح باسم واحد فقط.</translation>
    </message>
    <message>
        <source>Beside this journal lies a copy of it that a sync tool set aside: %1. It may hold pages of its own. Nothing was changed.</source>
        <translation>بجوار هذه اليوميات نسخة منها وضعتها أداة مزامنة جانبًا: ⁨%1⁩. قد تحوي صفحات خاصة بها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>See what is different</source>
        <translation>عرض الاختلاف</translation>
    </message>
</context>
<context>
    <name>afterword::UrgePage</name>
    <message>
        <source>Noted before</source>
        <translation>ما سُجّل من قبل</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>إزالة من القائمة: %1</translation>
    </message>
    <message>
        <source>It is off the list.</source>
        <translation>أُزيلت من القائمة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Urges and contact</source>
        <translation>الرغبات والتواصل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>غير مسجّلة</translation>
    </message>
    <message>
        <source>You can wait with it for ten minutes, or only note it. Then you choose.</source>
        <translation>يمكن الانتظار معها عشر دقائق، أو تسجيلها فقط. ثم الاختيار لك.</translation>
    </message>
    <message>
        <source>What the children need can be said at any time. This page is for the rest.</source>
        <translation>ما يحتاج إليه الأطفال يمكن قوله في أي وقت. هذه الصفحة لما سواه.</translation>
    </message>
    <message>
        <source>What is the urge?</source>
        <translation>ما هي الرغبة؟</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>أو بكلماتك</translation>
    </message>
    <message>
        <source>How strong is it now?</source>
        <translation>ما قوتها الآن؟</translation>
    </message>
    <message>
        <source>Wait ten minutes with it</source>
        <translation>الانتظار معها عشر دقائق</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>تسجيلها فقط</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>عشر دقائق</translation>
    </message>
    <message>
        <source>It is noted. Breathe with the disc, look out of the window, or do something with your hands. You can stop at any time.</source>
        <translation>سُجّلت. يمكن التنفس مع الدائرة، أو النظر من النافذة، أو شغل اليدين بشيء. التوقف ممكن في أي وقت.</translation>
    </message>
    <message>
        <source>How much of the ten minutes has passed</source>
        <translation>كم مضى من الدقائق العشر</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Five minutes have passed. How strong is it now?</source>
        <translation>مضت خمس دقائق. ما قوتها الآن؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Now you choose</source>
        <translation>الاختيار لك الآن</translation>
    </message>
    <message>
        <source>All of these are fine. You can leave this out.</source>
        <translation>كل هذه لا بأس بها. ويمكن تخطي هذا.</translation>
    </message>
    <message>
        <source>What happened, or what now?</source>
        <translation>ماذا حدث، أو ماذا الآن؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تخطي هذا</translation>
    </message>
</context>
<context>
    <name>afterword::VersionsPanel</name>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>Compared with the page now</source>
        <translation>مقارنةً بالصفحة الآن</translation>
    </message>
    <message>
        <source>Underlined: only in this version. Crossed out: only in the page as it is now.</source>
        <translation>تحته خط: في هذا الإصدار فقط. يتوسطه خط: في الصفحة كما هي الآن فقط.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>إعادة هذا الإصدار</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>There is none yet. What you write over or take away is kept here.</source>
        <translation>لا شيء بعد. ما يُكتب فوقه أو يُحذف من نصك يُحفظ هنا.</translation>
    </message>
    <message>
        <source>This version could not be read from the file.</source>
        <translation>تعذرت قراءة هذا الإصدار من الملف.</translation>
    </message>
    <message>
        <source>%1 was taken off this page. Only its name would come back.</source>
        <translation>أُزيل %1 من هذه الصفحة. لن يعود إلا اسمه.</translation>
    </message>
    <message>
        <source>These were taken off this page: %1. Only their names would come back.</source>
        <translation>أُزيلت هذه من الصفحة: %1. لن تعود إلا أسماؤها.</translation>
    </message>
    <message>
        <source>That could not be saved. The page is as it was.</source>
        <translation>تعذر حفظ ذلك. الصفحة كما كانت.</translation>
    </message>
    <message>
        <source>One version for each pause in the last day. For days before, the last one.</source>
        <translation>نسخة لكل توقف في اليوم الأخير. وللأيام السابقة آخر نسخة فقط.</translation>
    </message>
</context>
<context>
    <name>afterword::WaitPane</name>
    <message>
        <source>Breathe, or look out of the window. Then the question comes.</source>
        <translation>التنفس، أو النظر من النافذة. ثم يأتي السؤال.</translation>
    </message>
    <message>
        <source>Ask me now</source>
        <translation>السؤال الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>how long is left</comment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::WelcomePage</name>
    <message>
        <source>Step 1 of 2</source>
        <translation>الخطوة 1 من 2</translation>
    </message>
    <message>
        <source>A place for what comes after</source>
        <translation>مكان لما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>Your pages are kept on this computer, locked with words only you know. No account, no upload.</source>
        <translation>صفحاتك محفوظة على هذا الحاسوب، مقفلة بكلمات لا يعرفها أحد سواك. لا حساب ولا رفع إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Name on the lock screen</source>
        <translation>الاسم على شاشة القفل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change where the journal is kept</source>
        <translation>تغيير مكان حفظ اليوميات</translation>
    </message>
    <message>
        <source>Create journal</source>
        <translation>إنشاء اليوميات</translation>
    </message>
    <message>
        <source>Open an existing one…</source>
        <translation>فتح يوميات موجودة…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Support  F1</source>
        <translation>الدعم  F1</translation>
    </message>
    <message>
        <source>It can’t be reset</source>
        <translation>لا يمكن إعادة تعيينها</translation>
    </message>
    <message>
        <source>The passphrase is the key itself, not a password checked by someone else. Nobody holds a copy, so no one can let you back in, or be made to let someone else in.</source>
        <translation>عبارة المرور هي المفتاح نفسه، وليست كلمة سر يتحقق منها طرف آخر. لا أحد لديه نسخة منها، فلا أحد يمكنه أن يعيد إليك الدخول، ولا أن يُجبَر على إدخال غيرك.</translation>
    </message>
    <message>
        <source>A recovery sheet, on paper</source>
        <translation>ورقة استرداد، على الورق</translation>
    </message>
    <message>
        <source>Next you can print a code that opens the journal if the words slip away. Keep it somewhere that is yours alone.</source>
        <translation>بعد ذلك يمكن طباعة رمز يفتح اليوميات إن غابت الكلمات. يُحفظ في مكان لك وحدك.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>محفوظة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help  Shift+F1</source>
        <translation>المساعدة  Shift+F1</translation>
    </message>
</context>
<context>
    <name>afterword::WhenPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>When is this page about?</source>
        <translation>عن أي وقت هذه الصفحة؟</translation>
    </message>
    <message>
        <source>The page moves there with its mood. Its words stay as they are.</source>
        <translation>تنتقل الصفحة إلى هناك مع مزاجها. كلماتها تبقى كما هي.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقلها</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>afterword::WordChips</name>
    <message>
        <source>Unpleasant, more energy</source>
        <translation>غير مريح، طاقة أكثر</translation>
    </message>
    <message>
        <source>Unpleasant, less energy</source>
        <translation>غير مريح، طاقة أقل</translation>
    </message>
    <message>
        <source>Pleasant, less energy</source>
        <translation>مريح، طاقة أقل</translation>
    </message>
    <message>
        <source>Pleasant, more energy</source>
        <translation>مريح، طاقة أكثر</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Fewer words</source>
        <translation>كلمات أقل</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>كلمات أكثر</translation>
    </message>
</context>
<context>
    <name>afterword::WriteRoom</name>
    <message>
        <source>Start anywhere. The middle is fine.</source>
        <translation>يمكن البدء من أي مكان، حتى من الوسط.</translation>
    </message>
    <message>
        <source>This page’s text could not be read. Nothing here will be changed.</source>
        <translation>تعذرت قراءة نص هذه الصفحة. لن يتغير هنا شيء.</translation>
    </message>
    <message>
        <source>Nothing can be written here for now. The pages are under Journal.</source>
        <translation>لا يمكن كتابة شيء هنا حاليًا. الصفحات موجودة في اليوميات.</translation>
    </message>
    <message>
        <source>Page moved to the bin.</source>
        <translation>نُقلت الصفحة إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>afterword::WriteView</name>
    <message>
        <source>Start anywhere. The middle is fine.</source>
        <translation>يمكن البدء من أي مكان، حتى من الوسط.</translation>
    </message>
    <message>
        <source>Tags of this page</source>
        <translation>وسوم هذه الصفحة</translation>
    </message>
    <message>
        <source>People on this page</source>
        <translation>أشخاص هذه الصفحة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>كيف الحال الآن؟</translation>
    </message>
    <message>
        <source>How was it then?</source>
        <translation>كيف كان الحال حينها؟</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Pick a dot</source>
        <translation>اختيار نقطة</translation>
    </message>
    <message>
        <source>Change the mood</source>
        <translation>تغيير المزاج</translation>
    </message>
</context>
<context>
    <name>afterword::YearBox</name>
    <message>
        <source>A year in days</source>
        <translation>سنة في أيام</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>السنة التالية</translation>
    </message>
</context>
<context>
    <name>afterword::YearGrid</name>
    <message>
        <source>no mood noted</source>
        <translation>لا مزاج مسجَّل</translation>
    </message>
    <message>
        <source>A year in days, %1</source>
        <translation>سنة في أيام، %1</translation>
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
        <translation>وسم</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>feel</source>
        <translation>شعور</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>مزاج</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>طاقة</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>has</source>
        <translation>فيه</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
</TS>
