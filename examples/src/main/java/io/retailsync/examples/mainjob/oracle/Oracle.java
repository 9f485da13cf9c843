package io.retailsync.examples.mainjob.oracle;

/** Computes from what was offered what each vendor must hold in the end, and compares record by record. */
public final class Oracle {

    private Oracle() {}

    /**
     * {@return everything that is wrong}
     *
     * @param evidence what was offered, and what the vendors hold
     */
    public static Judgement judge(Evidence evidence) {
        Judgement judgement = new Judgement();
        ErpCheck erp = new ErpCheck(evidence, judgement);
        CrmCheck crm = new CrmCheck(evidence, judgement);
        ShopCheck shop = new ShopCheck(evidence, judgement);
        new MasterDataCheck(evidence, judgement).run();
        evidence.offered().sales().forEach(sale -> {
            int before = judgement.mark();
            erp.check(sale);
            crm.check(sale);
            shop.check(sale);
            if (evidence.refused(sale) && judgement.mark() == before) {
                judgement.refused(sale.kind().planted());
            }
        });
        erp.strangers();
        crm.strangers();
        new SequenceCheck(evidence, judgement).run();
        new ErpSequenceCheck(evidence, judgement).run();
        return judgement;
    }
}
