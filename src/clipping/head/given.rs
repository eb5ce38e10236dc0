//! First names: they show that a line with a name and nothing else is a person's, and not a place's or a paper's.
//!
//! A list of first names is never whole. A name that it lacks is left to an editor.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::words::is_person;
use crate::clipping::words::count;
use crate::text::fold::fold_case;

/// Whether words are the name of a person, or of several, as the first name shows: "Jean-Luc Perrault", "سامر الحلواني".
pub(in crate::clipping) fn is_person_named(words: &str) -> bool {
    let bare = without_courtesy(words);
    (2..=9).contains(&count(bare))
        && is_person(bare)
        && !bare.starts_with(char::is_lowercase)
        && people(bare).iter().all(|name| is_one(name))
}

/// Whether a word alone is a first name.
pub(super) fn is_given(word: &str) -> bool {
    GIVEN.contains(&fold_case(word.trim_end_matches('.')))
}

/// The names of several persons one by one.
fn people(words: &str) -> Vec<&str> {
    const AND: &[&str] = &[
        " and ", " und ", " y ", " et ", " e ", " & ", " و ", " اور ", " او ", ", ", "، ", " / ",
    ];
    let mut names = vec![words];
    for and in AND {
        names = names.iter().flat_map(|name| name.split(and)).collect();
    }
    names
}

/// Two to four words, the first of them a first name or its initial.
fn is_one(name: &str) -> bool {
    let name = without_courtesy(name.trim());
    let first = name.split_whitespace().next().unwrap_or_default();
    let begins = fold_case(first.split('-').next().unwrap_or_default());
    let is_initial = first.chars().filter(|c| c.is_uppercase()).count() >= 1
        && first.ends_with('.')
        && first
            .split(['.', '-'])
            .all(|letter| letter.chars().count() <= 1);
    let is_cased = name.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    // "عبدالرحیم", "عبد الرحمن"
    let is_servant = !is_cased && begins.starts_with("عبد");
    let most = if is_cased { 5 } else { 4 };
    (2..=most).contains(&count(name)) && (GIVEN.contains(&begins) || is_initial || is_servant)
}

/// A name without what people of learning or of standing are called.
fn without_courtesy(name: &str) -> &str {
    let rest = name
        .split_once(' ')
        .filter(|(first, _)| COURTESIES.contains(&fold_case(first.trim_end_matches('.')).as_str()));
    rest.map_or(name, |(_, rest)| rest)
}

#[rustfmt::skip]
const COURTESIES: &[&str] = &[
    "dr", "prof", "sir", "rev", "د", "دکتر", "ډاکټر", "ڈاکٹر", "پروفیسر", "مولانا", "مفتی", "حافظ", "انجینئر", "استاد", "حاجی",
];

static GIVEN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let all = NAMES.iter().flat_map(|names| names.split_whitespace());
    all.map(fold_case).collect()
});

/// First names, by the languages whose speakers mostly bear them.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    // English
    "Aaron Abigail Adam Ada Adrian Agnes Aidan Aileen Alan Alana Alasdair Albert Alec Alex Alexander Alexandra Alexis Alfred Alice Alison Allan Allison
     Amanda Amber Amelia Amy Andrea Andrew Andy Angela Angus Anita Ann Anna Anne Annie Anthony April Archie Arlene Arthur Ashley Audrey Austin Ava
     Barbara Barnaby Barry Beatrice Becky Bede Ben Benjamin Bernadette Bernard Bess Beth Bethany Betty Beverly Bill Billy Blair Bob Bradley Brenda Brendan Brian
     Bridget Bronwen Bruce Bryan Caitlin Callum Calvin Cameron Camille Candace Carl Carla Carol Caroline Carolyn Carrie Catherine Cathy Cecilia Cedric Celia
     Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christopher Ciara Claire Clara Clare Clive Colette Colin Colm Connor
     Conor Constance Corin Craig Crispin Cynthia Daisy Dale Damian Dan Daniel Danielle Daphne Darren Dave David Dean Deborah Declan Deirdre Delia Denis Denise
     Dennis Derek Dermot Desmond Diana Diane Dominic Don Donald Donna Dora Doreen Doris Dorothy Doug Douglas Duncan Dylan Edith Edmund Edward Edwin Eileen
     Elaine Eleanor Elena Eli Elijah Elinor Eliza Elizabeth Ella Ellen Elliot Elsie Emily Emma Eoin Eric Erica Erin Ernest Esme Esther Ethan Eugene Eunice Eva Eve Evelyn Ewan
     Fay Felicity Felix Fergus Finn Fiona Florence Frances Francis Frank Fred Frederick Freya Gabriel Gareth Gary Gavin Gemma Geoff Geoffrey George Georgia
     Georgina Gerald Geraldine Gerard Gilbert Gillian Gina Giles Gladys Glen Glenn Gordon Graham Grant Greg Gregory Greta Guy Gwen Hal Hannah Harold Harriet Harry
     Harvey Hazel Heather Hector Heidi Helen Helena Henrietta Henry Hilary Holly Howard Hugh Hugo Humphrey Ian Ibrahim Imogen Ingrid Iona Irene Iris Isaac Isabel Isabella
     Isla Isobel Ivan Ivor Ivy Jack Jackie Jacob Jacqueline Jade Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Jasper Jay Jayne Jean Jeffrey Jennifer Jenny
     Jeremy Jerome Jerry Jess Jesse Jessica Jill Jim Jo Joan Joanna Joanne Jocelyn Jodie Joe Joel John Johnny Jon Jonah Jonathan Jordan Joseph Josephine Josh
     Joshua Joyce Judith Judy Jules Julia Julian Julie Juliet June Justin Kate Katharine Katherine Kathleen Kathryn Kathy Katie Kay Keith Kelly Ken
     Kenneth Kerry Kevin Kieran Kim Kimberly Kirsten Kirsty Kit Kristen Kyle Lachlan Lara Larry Laura Lauren Laurence Lawrence Leah Leanne Lee Leigh Len Lena Leo Leon Leonard
     Leonora Lesley Leslie Lewis Liam Lila Lily Linda Lindsay Lisa Liz Lloyd Lois Lorna Lorraine Louis Louisa Louise Lucas Lucinda Lucy Luke Lydia Lynn Mabel Madeleine
     Maeve Magnus Malcolm Mairi Marcus Maren Margaret Margery Margot Maria Marian Marianne Marie Marina Marion Marjorie Mark Marlene Marsha Martha Martin Marvin Mary
     Mason Matilda Matt Matthew Maud Maureen Maurice Mavis Max Maxine Maya Megan Meg Melanie Melissa Mia Michael Michelle Mick Mike Mildred Miles Millie Miranda
     Miriam Moira Molly Mona Monica Morag Morgan Moses Muriel Myra Nadia Nancy Naomi Natalie Natasha Nathan Neil Nell Nellie Nesta Nicholas Nick Nicola Nicole Niamh Nigel Nina Noah
     Noel Nora Norma Norman Odette Odo Olive Oliver Olivia Orla Oscar Oswald Owen Paige Pamela Pat Patricia Patrick Paul Paula Pauline Pearl Peggy Penelope Penny Percy
     Perry Peter Petra Phil Philip Philippa Phillip Phoebe Phyllis Piers Polly Poppy Priscilla Priya Quentin Rachel Ralph Ramona Randall Raymond Rebecca Reginald Reuben
     Rhiannon Rhoda Rhys Richard Rob Robert Roberta Robin Rod Roderick Rodney Roger Roland Ron Ronald Rory Rosa Rosalind Rose Rosemary Rosie Ross Rowan Roy
     Rufus Rupert Russell Ruth Ryan Sadie Sally Sam Samantha Samuel Sandra Sara Sarah Saul Scott Sean Sebastian Selina Seth Shane Shannon Sharon Shaun Sheila
     Shirley Sian Sidney Silas Simon Sophia Sophie Spencer Stacey Stanley Stella Stephanie Stephen Steve Steven Stuart Susan Susannah Suzanne Sybil Sylvia Tamsin Tanya Tara
     Ted Teresa Terence Terry Tess Tessa Thea Theo Theodore Theresa Thomas Tilly Tim Timothy Tina Tobias Toby Todd Tom Tony Tracey Trevor Tristan Trudy Una Ursula
     Valerie Vanessa Vera Verity Vernon Veronica Victor Vincent Viola Violet Virginia Vivian Vivien Wallace Walter Wanda Warren Wayne Wendy Wesley Wilfred
     William Willow Winifred Wynn Yasmin Yvette Yvonne Zachary Zadie Zara Zoe",
    // German
    "Ursina Flurina Seraina Ladina Gion Andri Corsin Curdin Reto Beat Regula Ueli Vreni Vroni Urs Ruedi Köbi Heidi Marlène Annemarie Rosmarie Alma Leni Loisl Sepp Franzi Korbinian Quirin Vinzenz Severin Clemens Constanze Cordula Corinna Carola Nora Paula Stella Thea Ella Emma Mia Lilli Leonhard Ludwina Merle Mareile Tjark Tjorven Enrico Ronny Mandy Cindy Jörn Arnd Eike Elias Finn Joost Jasper Levin
     Achim Adele Adelheid Albrecht Aleida Alina Alois Amelie Anja Anke Anneliese Annette Annika Anton Antonia Antje Armin Arne Arno Astrid August Axel Barbara Bärbel Bastian
     Beate Bernd Bernhard Bettina Birgit Birte Björn Bodo Boris Britta Brigitte Burkhard Carina Carsten Caspar Christa Christel Christoph Claudia Claus Cornelia Dagmar Daniela
     Detlef Detlev Dieter Dietmar Dietrich Dirk Dorothea Dörte Eberhard Eckart Edda Egon Elfriede Elisabeth Elke Elmar Elsa Emil Enno Erhard Erich Erika Ernst Erwin Esther Eva Ewald
     Fabian Falk Felicitas Ferdinand Florian Franz Franziska Frauke Frieda Friederike Friedhelm Friedrich Fritz Frida Gabi Gabriele Georg Gerd Gerda Gerhard Gerlinde Gero Gert Gertrud
     Gesa Gisela Gottfried Götz Greta Gregor Gudrun Günter Günther Gunnar Gustav Hanna Hannelore Hannes Hans Harald Hardy Hartmut Hauke Hedwig Heike Heiko Heiner Heinrich Heinz
     Helene Helga Helge Hella Helmut Hendrik Henning Henrike Herbert Hermann Hilde Hildegard Hinrich Holger Horst Hubert Ilka Ilona Ilse Ines Inga Inge Ingeborg Ingo Ingrid Inka Irma
     Irmgard Isolde Jakob Jana Janina Jens Joachim Jochen Johann Johanna Johannes Jonas Jörg Jörn Josef Julius Jürgen Jutta Kai Karen Karin Karl Karla Karoline Karsten Kaspar Katharina
     Kathrin Katja Katrin Kerstin Kirsten Klara Klaus Konrad Konstantin Kristina Kurt Lars Lea Leonie Leopold Lieselotte Lina Linus Liselotte Lorenz Lothar Lotte Lotta Ludger Ludwig Lukas
     Lutz Magdalena Maike Maja Malte Manfred Manuela Marc Marco Mareike Margarete Margit Marieke Marita Marius Markus Marlies Marlis Marten Martina Mathias Mathilde Matthias Maximilian
     Mechthild Meike Melina Michaela Mira Mirjam Moritz Nadine Nadja Nele Niklas Nikola Nikolaus Nils Norbert Ole Olaf Ortrud Oskar Ottilie Otto Pascal Pavel Philipp Pia Rainer
     Ralf Raimund Regina Regine Reiner Reinhard Reinhold Renate Rita Roswitha Rüdiger Rudolf Ruprecht Sabine Sabrina Saskia Silke Silvia Simone Sigrid Sönke Sonja Stefan Stefanie
     Steffen Stephan Susanne Sven Svenja Swantje Tanja Thekla Thilo Thorben Thorsten Tilman Till Timo Tina Tobias Torben Torsten Traute Udo Ulf Ulla Ulrich Ulrike Urs Ursula Ute Uta Uwe Uli
     Valentin Vera Verena Veronika Viktor Viktoria Volker Volkmar Waltraud Wanja Wencke Wenzel Werner Wiebke Wilfried Wilhelm Willi Wolf Wolfgang Wolfram Xaver Yannick",
    // Spanish
    "Abel Abril Adela Adolfo Adriana Agustín Aída Ainhoa Aitor Alba Alberto Alejandra Alejandro Alfonso Alfredo Alicia Alma Almudena Álvaro Amalia Amparo Ana Anahí Andrés Ángel Ángela Ángeles Anselmo
     Antonio Araceli Arturo Asunción Aurelio Aurora Azucena Beatriz Begoña Belén Benito Bernardo Blanca Borja Bruno Camila Candela Carlos Carlota Carmen Catalina Cayetano César Clemente Concepción
     Consuelo Cristian Cristina Cristóbal Dalia Damián Daniela Darío Delfina Diego Dolores Domingo Edgar Eduardo Elena Elías Elisa Eloísa Eloy Elvira Emilia Emiliano Emilio Encarnación Enrique Ernesto
     Esperanza Esteban Estela Eugenia Eulalia Eusebio Ezequiel Fabiola Facundo Federico Felipe Félix Fermín Fernanda Fernando Florencia Francisca Francisco Gabriela Gael Gerardo Germán Gilberto Gladis
     Gloria Gonzalo Graciela Gregorio Guadalupe Guillermo Gustavo Héctor Hernán Horacio Hugo Ignacio Iker Inés Inmaculada Íñigo Irene Isabel Isidro Ismael Iván Jacinto Jacobo Jaime Javier Jerónimo Jesús Jimena Joaquín
     Jorge José Josefa Josefina Juan Juana Julián Juliana Julio Karina Laura Lautaro Leandro Leonor Leticia Lidia Lisandro Lola Lorena Lorenzo Lourdes Lucas Lucía Luciana Luciano Luis Luisa Macarena
     Magalí Manuel Manuela Marcela Marcelo Marcos Margarita María Mariana Mariano Maribel Marina Mario Marisol Marta Martín Mateo Matías Mauricio Máximo Maximiliano Mercedes Micaela Miguel Milagros
     Mireia Miriam Mónica Montserrat Nadal Natalia Nerea Nicolás Nieves Noelia Norberto Nuria Octavio Olga Óscar Pablo Paloma Paola Patricia Patricio Pedro Pilar Plácido Rafael Ramiro Ramón Raquel Raúl Rebeca
     Remedios Renata Ricardo Roberto Rocío Rodolfo Rodrigo Rogelio Román Rosa Rosario Rosalía Rubén Santiago Santos Sara Saúl Sergio Silvia Silvina Simón Sofía Soledad Susana Tamara Teresa Tomás 
     Ulises Valentín Valentina Valeria Vega Verónica Vicente Víctor Virginia Viviana Ximena Yolanda Zoe Zulema",
    // French
    "Thérèse Hortense Bernadette Marie-Claude Josiane Raymonde Huguette Ginette Colette Lucette Yvette Paulette Odette Suzanne Jean Pierre-Yves Marie-Laure Loïs Roland Gérard Gérald Bernard Roger Robert Daniel David Julia Anna Sarah Laura Camille Charles Louis Paul Hugo Arthur Gabriel Samuel Simon Alice Eva Emma Jade Louise Manon Nina Rose-Marie Jean-Pierre
     Adèle Adrien Agathe Agnès Aimé Alain Albane Alexandre Aline Alix Alphonse Amandine Amélie Anaïs Anatole André Andrée Angèle Anne-Sophie Antoine Antoinette Apolline Armand Armelle Arnaud Arsène Aude
     Aurélie Aurélien Aurore Axelle Baptiste Barnabé Bastien Béatrice Bénédicte Benoît Bérénice Bertrand Blaise Blandine Brice Brigitte Bruno Candice Capucine Carole Cécile Céline Chantal Charlène Chloé Christelle Christiane
     Christophe Claude Claudine Clémence Clément Clotilde Coline Corentin Corinne Cyril Damien Danièle Delphine Denis Didier Dominique Édith Édouard Élise Élodie Éloïse Émeline Émile Émilie Emmanuel Emmanuelle
     Enzo Éric Erwan Estelle Étienne Eugénie Évelyne Fabien Fabienne Fabrice Fanny Fatou Firmin Flavie Florent Florian Florine François Françoise Franck Frédéric Frédérique Gaël Gaëlle Gaspard Gaston Gauthier Geneviève
     Geoffroy Germain Ghislain Ghislaine Gilles Gisèle Guénolé Guillaume Gwenaëlle Gwendoline Hélène Henri Hervé Honoré Hubert Inès Isabelle Isaure Jacques Jean-Luc Jeanne Jérémie Jérémy Jérôme Joachim Joëlle Joséphine Josette
     Julie Julien Juliette Justine Killian Laëtitia Laure Laurence Laurent Léa Léo Léon Léonie Lionel Loïc Lou Louane Luc Lucas Lucie Lucien Lucile Ludovic Madeleine Maël Maëlle Maëlys Manon Marc Marcel Marcelle
     Margaux Marguerite Marielle Marin Martine Maryse Mathéo Mathieu Mathilde Mathis Mathurin Matthieu Maud Maxence Maxime Mélanie Mélissa Michel Michèle Mireille Monique Morgane Muriel Mylène Nadège Nathalie Nicolas Noémie Noël Océane
     Odile Olivier Ophélie Pascal Pascale Patrice Paulin Perrine Philippe Pierre Pierrick Quentin Raphaël Raphaëlle Raymond Régis Rémi Rémy Renaud René Renée Robin Rodolphe Romain Romane Roselyne Sabine Salomé Sandrine
     Ségolène Séverine Simone Sixtine Soizic Solange Solène Sylvain Sylvaine Sylvestre Sylvie Tanguy Thibaud Thibault Thierry Thomas Timothée Titouan Tristan Ulysse Valentine Valérie Vincent Violaine Virginie Viviane Xavier
     Yann Yannick Yves Yvon Yvonne Zélie Mamadou Aïssatou Moussa Amadou Aminata Ousmane Fatoumata Koffi",
    // Names from elsewhere that news is signed with
    "Ahmed Ali Aisha Amina Amir Anil Anwar Arif Arjun Asif Asma Ayesha Aziz Bilal Chen Dmitri Farah Farid Faisal Fatima Giovanni Giulia Hamid Hamza Hasan Hassan Huda Hussein Igor Imran
     Jamal Kamal Kamran Karim Khaled Khalid Laila Leila Layla Luca Lwazi Mahmoud Marek Mariam Maryam Matteo Mehdi Mehmet Mohammad Mohammed Muhammad Mustafa Nadeem Nasir Noor Noura Olga Omar Piotr Rahim Rajesh
     Rami Rana Rashid Reza Sadia Sami Samir Sana Sanjay Sanna Shabnam Sofia Svetlana Tariq Vikram Yasir Yusuf Zahra Zainab Zeynep Jorun Ilena Ilse Sanna Sven Astrid Mikael Henrik Anders Signe Freja Aino Giorgos Milan
     Jovana Dragan Ivana Tomasz Agnieszka Krzysztof Zsófia László",
    // Arabic
    "أحمد محمد محمود علي حسن حسين خالد عمر عمرو إبراهيم إسماعيل يوسف سامر سمير سامي سليم سليمان سعيد سعد سعاد سارة سلمى سلوى سناء سمر سهى سوسن شادي شيماء صالح صلاح طارق طه عادل عارف عائشة عباس عدنان عزيز عصام علاء
     عماد غادة غسان فاتن فادي فاطمة فارس فرح فؤاد فيصل قاسم كامل كريم كمال كوثر لبنى لمى لمياء لينا ليلى ليث ماجد ماجدة مازن مالك مجدي محسن مراد مرام مروان مروة مريم مصطفى معتز منى منال منصور منير مها موسى مي ميساء ناجي نادر
     نادية ناصر نبيل نجلاء نجيب ندى نزار نسرين نضال نهى نوال نور نورا نورة هادي هاشم هالة هاني هبة هدى هشام هند هيثم هيفاء وائل وسام وسيم وفاء وليد ياسر ياسين ياسمين يحيى يسرى يونس رائد رامي رانيا رباب رشا رشيد رضا رغد رنا
     رنيم روان ريم ريما زاهر زكريا زياد زيد زينب بدر بسام بسمة بشرى بشير بكر بلال تامر تغريد ثائر جابر جاسم جمال جميل جواد جورج حاتم حازم حبيب حسام حمزة حنان حيدر خديجة خليل داود دانا دعاء دلال دينا ديما راغب آمنة آمال آية أسامة أسعد
     أسماء أشرف أكرم ألاء أمجد أمل أمين أمينة أميرة أنس أنور أيمن أيهم إلهام إيمان إيناس إياد باسل باسم بتول بهاء جهاد رفيق صفاء ضياء عبير عفاف غازي لؤي",
    // Persian and Dari
    "مهرداد مهری نوشین نیلوفر هوشنگ خسرو کورش کوروش اردشیر اردلان افشین اشکان انوشه ارغوان بنفشه بهنام بهناز تورج جمشید حجت خشایار دلارام دانیال رامش رکسانا زیبا سروش سودابه سینا شیدا صبا طاها غزاله غزل فرزام فرنگیس قاسم کیانوش گیتی گلی لادن مانی ماندانا مهیار نیکی نوید هستی یلدا عبدالله حسیب ظریفه تهمینه فرخنده سلطان شفیقه
     احمد امیر امید آرش آرزو آزاده آیدا اکبر الهام الهه ایمان بابک بهاره بهرام بهروز بهزاد بهمن بیژن پارسا پرویز پروین پروانه پریسا پریا پوریا پویا پیمان ترانه جعفر جلال جواد حامد حبیب حسن حسین حمید حمیدرضا داریوش داود رامین رضا رؤیا رویا رسول
     روزبه زهرا زهره زینب ژاله ژیلا سارا سامان ساسان سپیده ستاره سحر سعید سمیرا سمیه سهراب سهیلا سوسن سیاوش سیما سیمین شاهین شبنم شراره شقایق شهاب شهرام شهره شهرزاد شهلا شیرین شیوا صادق طاهره عباس عسل علی علیرضا غلام فاطمه فرانک فرزاد فرزانه
     فرشته فرشید فرهاد فریبا فریدون فریده فرید کامران کاوه کاظم کیان کیوان گلنار لاله لیلا ماهرخ مجید محبوبه محسن محمد محمدرضا محمود مرتضی مرجان مرضیه مریم مسعود مصطفی معصومه منصوره منوچهر منیژه مهتاب مهدی مهران مهرداد مهسا مهشید مهناز میترا مینا
     نادر نازنین ناهید نرگس نسترن نسرین نسیم نگار نگین نیلوفر نیما هاله هانیه هدیه هما هومن هوشنگ وحید یاسمن یاشار یعقوب یوسف ابراهیم اسماعیل افسانه اکرم بتول پدرام حلیمه خدیجه راحله شکیبا ضیا ظاهر ذبیح صبور شکریه فوزیه لطیف نجیب نجیبه
     وحیده ذکیه رحیم کریم شریف حفیظ",
    // Pashto
    "زرک زرین ګلمینه ګلثوم سمیره رابعه شازیه شینکۍ شمیم صفیه صفورا طاهر طاهره عایشه عبیدالله عتیق عزت عصمت غوټۍ فهیم فیروز قیس کاوون کریمه ګلرحمان لمر ماریا محبوب مرسل مریم ملال منیره نجیبه نصرالله نورین نیلاب هدایت هلمند واحد وسیم یاسین زاهد زینب سلیم سیده سحر
     زرغونه زرمینه ملالۍ ملاله نجیب احمد احمدشاه اجمل ایمل وحیده وحید پلوشه سپوږمۍ سپوږمی ګلالۍ ګلالی توریالی زلمی میرویس خوشال سنګر بریالی هېواد هیواد روښان رحمت رحیم کریم حمید جمال جمیله ثریا شکریه نادیه ناهید نرګس صدیق صادق صابر ظریف
     ظاهر حیات امان امین اسد اسدالله عزیز نصیر نصرت نظر نور ولي ولی یما یوسف هارون شاکر شفیق شهلا غني غنی فرید فریده فرهاد فضل فوزیه قدرت ګل ګلاب محمد محمود مسعود مطیع منګل مینه نازو نسیم نقیب همایون همایون لیلا هما درخانۍ وږمه ریحانه تورپېکۍ
     سمیع سیف زبیر زکریا خالد حبیب حکمت حفیظ جاوېد جاوید بشیر بلال اکرم اکبر انور ایوب الیاس اسلم اسماعیل ابراهیم",
    // Urdu
    "احمد علی محمد محمود حسن حسین حسنین عمر عمران عثمان عدنان عامر عارف عاصم عاصمہ عائشہ عالیہ عابدہ عظمیٰ عنبرین ارشد اسد اسلم اسماء اشفاق اظہر افتخار افشاں اقبال اکرم اکبر امجد امینہ انور انیلا آصف آمنہ آسیہ بشریٰ بلال پرویز پروین تنویر ثنا ثمینہ ثوبیہ
     جاوید جمیل جنید حامد حارث حرا حفصہ حمزہ حنا خالد خالدہ خدیجہ خورشید دانش دانیال راشد رابعہ رافعہ راحیلہ رحمان رخسانہ رضا رضوان رفیق رؤف ریحان ریحانہ زاہد زبیر زبیدہ زوہیب زینب ساجد ساجدہ سارہ سجاد سحر سعدیہ سعد سعید سلمان سلمیٰ سلیم سمیع سمیرا
     سید سیدہ شاہد شاہدہ شازیہ شائستہ شبانہ شبیر شعیب شفیق شکیل شہزاد شہناز شہباز شیراز صائمہ صابر صبا صدف صفدر صوفیہ طارق طاہر طاہرہ طلحہ ظفر ظہیر عرفان عصمت غلام فاطمہ فائزہ فہد فہیم فرح فرحان فرحت فرزانہ فریال فرید فریدہ فضل فواد فوزیہ فیصل فیض فاروق قاسم قمر
     کاشف کامران کرن کلثوم کنول لبنیٰ لیاقت ماریہ ماہین مبشر مجید محسن مدثر مریم مسرت مسعود مصباح مظہر مقصود ملیحہ منصور منیر منیبہ مہوش مہر نادیہ ناصر ناہید نبیل نجمہ ندا ندیم نذیر نسرین نسیم نصیر نعمان نعیم نغمہ نگہت نوید نوشین نورین ہارون ہما وقار وقاص وسیم یاسر یاسمین یوسف",
    // More names of the same languages
    "Siobhan Imogen Tove Rosalind Wendell Jolene Una Maud Odo Bede Tamsin Corin Oswin Fergus Morag Eilidh Hamish Iain Mhairi Ruairidh Niamh Aoife Ciara Cillian Declan Eamon Eoin Fionnuala Gráinne Liam Oisín
     Orla Padraig Róisín Saoirse Seamus Sinead Gareth Geraint Gwen Gwyneth Huw Ioan Lowri Megan Nerys Owain Rhian Rhodri Sian Tegan Ebony Keisha Latoya Tyrone Malik Darnell DeShawn Priya Anjali Ravi Sunita Deepak Kavita Neha Rohan Vivek
     Meera Nikhil Pooja Aditya Ishaan Lakshmi Ming Wei Mei Jun Hiroshi Yuki Kenji Kwame Ama Kofi Abena Chidi Ngozi Olu Folake Tunde Adaeze Emeka Wanjiru Thandi Sipho Themba Lerato Zola Beau Clint Dwight Earl Floyd Gus Hank Hattie Jed Lonnie
     Merle Opal Otis Pearl Ruby Silas Thaddeus Virgil Wade Winston Zeke Birgit Clemens Dorothea Egon Elfriede Emil Erwin Ewald Friedhelm Gottlieb Gundula Hagen Hedda Henriette Ingmar Irmtraud Jorinde Jutta Kaja Lorena Luise Malin
     Meret Mirko Nora Oda Oskar Pauline Philine Rike Rolf Romy Rosemarie Ruben Runa Siegfried Sigrun Sina Solveig Theda Theo Thora Tilda Trude Undine Veit Veronika Vinzenz Walpurga Walter Waltraut Wendelin Wiltrud Winfried Wolfram Gian Reto Beat Urs Ueli Ursina
     Seraina Flurin Andri Corsin Madlaina Ladina Gion Curdin Regula Vreni Käthi Jürg Ruedi Köbi Heidi Eufemia Fructuoso Leocadia Hermenegildo Nicanor Casilda Saturnino Visitación Adelaida Anabel Arancha Aránzazu Aritz Asier Aurelia Balbina Basilia Berta Brígida Celestino
     Celia Cipriano Claudio Clotilde Conrado Crescencio Cruz Delia Demetrio Dionisio Domitila Edelmira Eladio Eleuterio Elvira Emeterio Engracia Erasmo Estefanía Etelvina Eutimio Evaristo Fabián Fátima Fausto Feliciano Fidel Fortunato Froilán Fulgencio Genaro Gervasio
     Graciano Gumersindo Haydée Herminia Higinio Hilario Hortensia Humberto Idoia Iñaki Itziar Jordi Josep Joan Jofre Laia Leire Leoncio Loreto Maite Mariela Marcelino Matilde Melchor Milton Modesto Montse Nahuel Nelson Nemesio Nerea Olegario Onofre Oriol Pau Petra
     Priscila Primitivo Quique Quirino Rufino Sabina Salvador Saray Segundo Serafín Severino Sixto Soraya Telmo Teófilo Timoteo Unai Uxía Venancio Virtudes Wilson Yago Yesenia Yolanda Zacarías Amadeo Ambre Anselme Apolline Aristide Astrid Aubin Augustin Barthélemy
     Blanche Calixte Capucine Casimir Céleste Célestin Charlotte Clarisse Clovis Corentine Cyprien Désiré Diane Dorothée Edmond Edmée Éloi Émilien Ernest Étiennette Eudes Ève Évariste Félicie Ferdinand Fernand Firmin Flavien Florence Francine Gaëtan Gaétane Garance Gervais
     Gilbert Gisèle Gontran Guilhem Hippolyte Honorine Ignace Ingrid Irénée Jacqueline Jean-Baptiste Jeannine Joris Jules Justin Lambert Léandre Léopold Lilian Lisa Lise Lison Loan Louison Ludivine Lydie Maëva Mahaut Marceau Marianne Marie Marie-Ange Marie-Hélène Marinette Marion Marthe
     Mathias Maurice Médard Modeste Monelle Myriam Nadia Narcisse Nicole Noë Octave Olympe Oriane Pacôme Perceval Philibert Philomène Prosper Raoul Rachel Reine Romaric Rosalie Samia Saturnin Sébastien Serge Séverin Sidonie Stéphane Stéphanie Théo Théodore Théophile Tiphaine Toussaint
     Urbain Victoire Victor Violette Virgile Vivien Zacharie Ousmane Ibrahima Cheikh Awa Ndeye Fatim Salimata Abdoulaye Boubacar Seydou Adama Issa Oumar Modibo Kadiatou Mariama Binta Khady",
    "مروان مأمون جهاد حنين رنا رولا ريتا رؤى زين سهيل شهد طلال عائد عاطف عبلة عدي عروة عفراء عوني غدير فائق فايز فراس فيروز قصي كارم كرم لؤلؤة مجد محاسن مصعب معاذ معن ميرنا ميس نزهة نسيم نضال نوار نورس هيا وديع وعد وفيق وليدة يامن يزن إلياس أنيس بولس جوزيف جوزيف شربل طوني إيلي جورجيت كلود مارون
     نقولا هيلدا بنت سيف راشد سلطان حمدان خليفة مبارك موزة شيخة نوف لطيفة حصة العنود الجوهرة بندر تركي مشعل متعب نايف فهد عبدالله عبدالرحمن عبدالعزيز المهدي ادريس إدريس التهامي الطيب العربي بوشعيب حميد رشيدة زهور سعيدة فاطنة كنزة لحسن المختار نجاة وردية يونس بلقاسم",
    "ظاهر کامیار کیانا کیوان گلرخ گلشن گوهر ماندانا ماهان متین مینو نگین نیایش نیکو وفا هامون هژیر یارا آرمان آرمین آرین آتنا آوا اردوان ارسلان اسفندیار امیرحسین امیرعلی انسیه بردیا بهروزه بهنوش پیروز تارا تینا جهان جهانگیر حسام حنانه خاطره دریا دنیا رامبد رعنا روشنک زرین ژینا سامیار ستار سعیده سلما سوگند شادی شاهرخ شاهپور شهاب‌الدین شهروز شیده صدف طوبی عارفه عاطفه عبدالبصیر عبدالقدیر عبدالواحد عرفان عزیزه عطا غلام‌حسین فائزه فرخ فرزین فروغ فرهنگ فریار کبری کتایون کیمیا گلاره محمدعلی معین ملیحه مهدیه مهیار مونا میثم میلاد مینا نسیمه نصرت نظیفه نعیمه نیکزاد همایون یحیی یگانه ضیاء",
    "زمری زمرک خوشحال احسان احسان‌الله احسان الله‌نور بازمحمد برهان تورن جانان حکیم خان دلاور ذبیح ذبیح‌الله رازمحمد روزي زلاند ستوری سمندر شاه شاه‌محمود شفیع‌الله شمس صمیم عبدالباري عبدالحق عبدالغني عبدالمنان عبدالولي غلام قادر کبیر لعل ماه مرجان مصطفی میرزا نثار نجم نیاز وقار هجران هوسۍ یار یارمحمد پروین پښتنه تورپیکۍ خاطره رڼا زیبا ښایسته شبنم عارفه فرښته ګلپاڼه ګلغوټۍ لیمه مینا ناجیه نیلوفر",
    "ذیشان ماہ نور عبدالرؤف عبدالقدیر عبدالستار عبدالمجید اللہ بخش کریم بخش رخشندہ زرین سائرہ سبین سدرہ سفینہ سمعیہ شگفتہ صادق صغریٰ طیبہ عبیرہ عروج عزیر عشرت عمارہ عنایت فہمیدہ فیروز قدسیہ قرۃ کشور گل گلزار لائبہ لالہ مائرہ محب مدیحہ مزمل مشتاق معاذ معظم مہک میمونہ نائلہ نازیہ نزہت نورالعین ہاجرہ ہمایوں وجاہت وجیہہ وحید وسیم یاسمین یحییٰ زرتاج شمشاد ارسلان ارحم ابرار احتشام اویس باسط بابر بختاور تابش ثاقب جہانزیب خرم دلاور رافع سلطان شایان شہریار صائم ضیاء طفیل عاطف علیزہ فراز کامل مشعال منزہ نبیلہ نوید",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_names_show_persons() {
        for name in [
            "Jean-Luc Perrault",
            "Lucía Arandia",
            "Katrin Osterloh und Jan Wiebke",
            "J. Perrault",
            "KLAUS REUTER",
            "Dr. Hanna von der Wiese",
            "سامر الحلواني",
            "عبدالرحیم هوتک",
            "فرحان قریشی",
            "زرغونه ساپۍ",
        ] {
            assert!(is_person_named(name), "{name}");
        }
        for words in [
            "Port Selenne",
            "Puerto Nácar",
            "Klaus",
            "Grace of a kind that nobody saw",
            "Mark my words",
            "Old Pier",
            "رملان الجديدة",
        ] {
            assert!(!is_person_named(words), "{words}");
        }
    }
}
