namespace SpineCare.Web.Tests.Search;

/// <summary>
/// What people type, frightened or not, in many voices and with their slips. The lists were written before the first line of
/// red-flags.yml; the second list of each pair was not looked at until the file was done.
/// </summary>
public static class RedFlagQueries
{
    public static string[] Emergency { get; } = Lines("""
        can't pee after back crack
        cant pee
        i cannot urinate since my adjustment
        numb down there
        numbness between my legs
        my privates are tingly
        saddle numbness
        groin feels numb after chiropractor
        i peed myself and didnt feel it
        lost control of my bowels
        loss of bladder control
        incontinence after back pain
        pooped my pants after spinal manipulation
        cant feel when i wipe
        no feeling down below
        trouble peeing since this morning back hurts
        bladder wont empty
        leaking urine since my back went out
        can not go to the bathroom cant pee at all
        numb bum
        my bottom is numb
        numb vagina after epidural
        penis feels numb back pain
        cant feel during sex anymore
        face drooping after neck adjustment
        face droop
        one side of my face is drooping
        slurred speech
        my speech is slured after chiropractor
        words come out wrong
        cant speak properly after neck crack
        double vision after neck cracking
        seeing double
        lost vision in one eye
        sudden blurry vision after adjustment
        worst headache of my life
        thunderclap headache
        sudden severe headache after neck crack
        neck pain like i never had before
        sudden terrible neck pain
        weakness on one side of body
        arm weak after neck adjustment
        my leg gave out
        legs keep giving way
        foot drop
        cant lift my foot
        cant move my legs
        my legs are getting weaker
        both legs numb
        pain down both legs all of a sudden
        trouble walking after back adjustment
        i cant walk
        dropping things weak hands
        chest pain
        chest pian after massage
        cant breathe
        trouble breathing after massage
        short of breath
        passed out after neck adjustment
        fainted at the chiropractor
        fell off a ladder and my back hurts so bad
        car crash neck pain severe
        fever after epidural injection
        chills and fever after back surgery
        stiff neck after spinal injection
        so dizzy after neck crack cant stand
        cant swallow after neck adjustment
        am i having a stroke
        numb face after chiro
        heart attack signs after massage
        """);

    public static string[] EmergencyKeptAside { get; } = Lines("""
        havent been able to pee all day
        nothing comes out when i try to pee
        i wet the bed last night and my back is killing me
        no sensation in my genital area
        im numb in my private parts
        cant control my poop
        blader not working after chiropracter
        incontinent since yesterday
        my mother is 78 and lost control of her water after the treatment
        pins and needles between the legs
        tingling around my anus
        inner thighs gone numb both sides and cant pee
        when i wipe after toilet i dont feel nothing
        dont feel when i need to pee
        face went numb on one side
        my husbands face looks lopsided after the chiropractor
        mouth drooping on left
        talking funny since neck was cracked
        cant get my words out
        everything went blurry after he cracked my neck
        room spinning after neck manipulation and throwing up
        suddenly cannot see from left eye
        headache came on like an explosion
        most painful headache ever after getting neck popped
        never had a headache like this before
        worse hedache of my life
        suden weaknes in my left arm
        legs feel like jelly and keep buckling
        cannot stand up my legs dont work
        leg went dead after adjustment
        my feet drag when i walk
        loosing strength in both my legs
        hands so weak i cant hold a cup
        paralyzed after chiropractor
        hard to walk after my back got cracked
        tight chest and sweating after massage
        i can not breath
        difficulty breathing
        blacked out during massage
        collapsed after adjustment
        fell down the stairs cant move my neck terrible pain
        hit by a car back pain is awful
        high temperature after cortisone shot in my back
        shivering and neck stiff since the spinal tap
        wobbly and falling to one side after neck crack
        help i think im having a stroke
        numbnes in groin after back craking
        CANT FEEL MY LEGS
        cantpee
        should i go to the er numb crotch
        """);

    /// <summary>A second round, asked for the first time when all of the above was heard.</summary>
    public static string[] EmergencyLater { get; } = Lines("""
        my pee wont come out
        i keep wetting my pants since the chiropractor
        my lady bits are numb
        cant tell when i need to poo
        no control over my bladder
        unable to urinate after massage
        sensation loss around bum
        my left leg is dragging
        cant feel my feet
        arm went limp
        half my face is numb
        my smile is crooked
        talking like drunk
        vision went black
        everything is spinning after neck crack
        dizzy and vomiting after chiropractor
        horrible neck pain came out of nowhere
        neck feels like it ripped
        my chest feels heavy
        breathing problems after back crack
        in a car accident and my neck is killing me
        neck stiff and fever after injection
        erectile dysfunction after back injury
        cant grip anything with my hand
        foot slaps when i walk
        weakness spreading up my legs
        dificulty swallowing
        confused and cant talk
        """);

    /// <summary>What an analysis of hazards typed, and the search had not heard (docs/clinical-safety.md).</summary>
    public static string[] EmergencyMissedOnce { get; } = Lines("""
        pee a lot and cant feel it
        drinking water makes me pee myself
        cannt pe
        pee wont cum
        bladder feels full but nothing
        have to push to pee
        accident in my pants
        no control down there
        numb taint
        pins and needles in my seat
        cant orgasm since injection
        sciatica in both legs
        sciatica both sides
        numb from belly button down
        belly numb from chest down
        waist down tingling
        tripping on my toes
        legs wont listen
        tongue numb
        curtain over one eye
        my balance isn't right
        veer to the left
        light headed chest
        my husband fell from a ladder and cant move
        feel hot and shaky after spinal injection
        weakness after adjustment
        am i dying
        no puedo orinar
        dolor de pecho
        """);

    public static string[] Crisis { get; } = Lines("""
        i want to die
        kill myself
        suicide
        suicidal because of back pain
        i dont want to live anymore with this pain
        end my life
        pain so bad i want to end it all
        hurting myself on purpose
        thinking about killing myself
        sucide hotline
        """);

    public static string[] CrisisKeptAside { get; } = Lines("""
        feel suicidel
        no reason to live
        better off dead
        wish i was dead
        my friend wants to kill himself
        kms
        cant go on living like this
        thoughts of ending my life
        self harm
        i dont want to be here anymore
        take my own life
        """);

    public static string[] CrisisMissedOnce { get; } = Lines("""
        i dont want to be here
        whats the point anymore
        i want it to stop forever
        quiero morir
        """);

    public static string[] Poison { get; } = Lines("""
        took too many pills
        tylenol overdose
        overdosed on ibuprofen
        i took too much advil
        took double dose of naproxen
        child swallowed my pain pills
        poison control
        drank the whole bottle of medicine
        took 20 tylenol
        """);

    public static string[] PoisonKeptAside { get; } = Lines("""
        over dose of acetominophen
        toddler ate ibuprofen tablets
        i accidently took to many aspirin
        took twice as much medicine as i should
        poisoned
        how many tylenol is too many i already took 12
        too much tylanol what do i do
        took my pain meds twice by mistake
        swallowed a bunch of pills
        exceeded maximum dose of paracetamol
        """);

    public static string[] PoisonMissedOnce { get; } = Lines("""
        double dose of tylenol
        double dose tylenol
        accidentally took two doses
        took 3 advil and 3 aleve together
        """);

    /// <summary>What the brief wants called in on the same day.</summary>
    public static string[] Urgent { get; } = Lines("""
        fever and back pain
        back pain with a fever of 102
        calf swollen and warm after massage
        one calf hurts and is swollen
        new tingling in my left arm
        numbness in my foot getting worse
        burning when i pee
        it burns when i urinate
        back pain and i had breast cancer
        losing weight without trying and back hurts
        red hot skin where they gave the injection
        pus coming out of injection site
        osteoporosis small fall now my back hurts a lot
        """);

    public static string[] UrgentMissedOnce { get; } = Lines("""
        tingling since massage
        spreading numbness
        lost 20 pounds for no reason back pain
        one leg bigger than the other
        pain behind knee swollen
        """);

    public static string[] Pregnancy { get; } = Lines("""
        leaking fluid pregnant
        pregnant headache seeing spots
        contractions after massage
        pregnant and bleeding
        bleeding during pregnancy after massage
        water broke
        my waters broke
        spotting and pregnant
        34 weeks tightening belly
        pregnat with tightening belly every ten minutes
        """);

    public static string[] Ordinary { get; } = Lines("""
        can I drive after massage
        how many visits do I need
        number of visits
        is soreness normal after adjustment
        sore after massage
        back pain
        neck pain
        lower back pain exercises
        headache after adjustment
        mild headache next day
        does neck cracking cause stroke
        risk of stroke from neck adjustment
        is chiropractic safe
        bak craking safe?
        what is the popping sound
        slipped disc
        sciatica
        trapped nerve
        how long will i be sore
        ice or heat
        heat pack for sore back
        can I take ibuprofen
        tylenol or advil for soreness
        is it safe to take aspirin with blood thinner
        massage during pregnancy
        what to wear to a massage
        deep tissue massage
        does insurance pay for massage
        how much does a chiropractor cost
        can I exercise after adjustment
        when can I go back to work
        thin bones and adjustment
        osteoporosis
        can children have adjustments
        what questions should I ask
        what to tell the therapist
        should I drink water after massage
        can i shower after massage
        best sleeping position for neck pain
        how does spinal manipulation work
        does posture matter
        do I need an x-ray
        mri before treatment
        trigger points
        tennis ball massage
        how often should I get a massage
        maintenance care
        is the crack bones moving
        bones out of place
        physical therapist or chiropractor
        walking after adjustment
        can i walk after massage
        gentle neck adjustment without cracking
        say no to neck thrust
        back surgery years ago can I have massage
        steroid injection
        massage after injection how long wait
        tired after massage
        bruise after massage
        stiff neck
        stiff back in the morning
        muscle knots
        how to lift safely
        desk setup
        references
        glossary
        who wrote this
        first visit
        does massage help back pain
        evidence for adjustment
        acute low back pain studies
        face down position on table
        face cradle massage
        breathing exercises for back pain
        relaxing music
        weak core exercises
        strengthen my legs
        legs sore after massage
        sore arms
        i see a physio
        pea soup
        numbers
        my back is killing me
        dying to try massage
        is it normal to pee more after massage
        drinking water makes me pee
        what is consent
        neck pain after sleeping wrong
        massage for headaches
        does the pop matter
        can my chiropractor feel my spine
        chest of drawers lifting
        feel weak in the gym
        what are the risks
        what can go wrong
        shot or injection soreness
        lose weight for back pain
        are adjustments safe with a cold
        should i call before my visit
        take a break from treatment
        is it ok to have sex after adjustment
        cant turn my neck
        can't move my neck
        cant sleep because of back pain
        how much ibuprofen can i take
        i dont want to talk during massage
        can an adjustment paralyze you
        cracking neck stroke
        sudden back pain
        dizzy after massage
        hip and groin pain
        tailbone pain
        chiropractor drop technique
        bottom of my back
        i fell asleep during massage
        heart disease and massage
        pain down one leg
        face massage
        quality of life
        has anyone died from chiropractic
        """);

    public static string[] OrdinaryOfPregnancy { get; } = Lines("""
        massage when pregnant
        pregnancy and adjustments
        is heat safe in pregnancy
        pregnant back pain
        pregnant drink more water after massage
        pregnancy pillow
        pregnant lower back pain stretches
        muscle contraction back
        does massage help after pregnancy
        back pain weeks after giving birth
        """);

    public static string[] OrdinaryNearMissedOnes { get; } = Lines("""
        tingling after massage normal
        can chiropractor help with balance
        push ups after adjustment
        can i push a stroller after adjustment
        pain down one leg sciatica
        sciatica one side
        can i take two pillows
        is there a point in more visits
        want pain to stop
        lost 10 pounds with diet and back is better
        second visit soreness
        accident at work back pain massage
        shaky hands
        seat cushion for back pain
        car seat back pain
        behind knee pain
        is it normal to pee more after massage
        """);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
