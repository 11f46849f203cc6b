package id.corpu;

import static id.corpu.testing.PageAddress.at;
import static id.corpu.testing.PageAddress.from;

import id.corpu.testing.PageAddress;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The pages that {@link EveryPageIT} opens, and why it leaves the others to other tests. */
final class EveryAddress {

  static final String ASN = "sari@demo.corpu";
  static final String SUPERVISOR = "budi@demo.corpu";
  static final String UNIT_HEAD = "ratna@demo.corpu";
  static final String COACH = "yohanes@demo.corpu";
  static final String CURATOR = "made@demo.corpu";
  static final String PERSONNEL_OFFICER = "wayan@demo.corpu";
  static final String ADMINISTRATOR = "dewi@demo.corpu";
  static final String CLO = "hasan@demo.corpu";
  static final String LRS_ADMINISTRATOR = "fitri@demo.corpu";

  private static final String COURSE = "standar-pelayanan-publik";
  private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
  private static final String FINISHED = "pelindungan-data-pribadi-kantor";

  /** Addresses that it does not open, each with the reason. */
  static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("/masuk", "people.SignInPageIT"),
          Map.entry("/kelola/jp/pratinjau/{nomor}", "jp.LookingAheadPageIT"),
          Map.entry(
              "/kelola/orang/impor/{uuid}", "people.ImportPageIT, which has a file to import"),
          Map.entry("/kelola/orang/impor/{uuid}/ditolak.csv", "a file; people.ImportPageIT"),
          Map.entry("/kelola/orang/templat.csv", "a file"),
          Map.entry("/kelola/orang/sandi.csv", "a file; people.PeopleScreensPageIT"),
          Map.entry("/kelola/orang/{uuid}/penempatan", "people.PeopleScreensPageIT"),
          Map.entry("/lrs/kredensial/{kunci}/ubah", "xapi.CredentialsPageIT"),
          Map.entry("/lrs/kredensial/{kunci}/rahasia", "xapi.CredentialsPageIT"),
          Map.entry("/klaim/{klaim}", "jp.ClaimsPageIT, which writes a claim"),
          Map.entry("/kelola/klaim/{klaim}", "jp.ClaimsPageIT"),
          Map.entry("/kelola/klaim-massal/{massal}", "jp.GroupClaimsPageIT, which brings a sheet"),
          Map.entry("/kelola/klaim-massal/{massal}/ditolak.csv", "a file; jp.GroupClaimsPageIT"),
          Map.entry("/kelola/klaim-massal/templat.csv", "a file"),
          Map.entry("/lembaga/logo", "a picture"),
          Map.entry("/lembaga/tema.css", "a style sheet"),
          Map.entry("/lrs/hak-orang/orang", "xapi.RightsPageIT"),
          Map.entry("/lrs/hak-orang/salinan.zip", "a file; xapi.RightsPageIT"),
          Map.entry("/lrs/hak-orang/putusan/{uuid}", "xapi.RightsPageIT"),
          Map.entry("/lrs/retensi/{uuid}", "xapi.RetentionPageIT"),
          Map.entry("/lrs/ekspor/pernyataan.ndjson", "a file; xapi.TransferPageIT"),
          Map.entry("/lrs/impor/{uuid}", "xapi.TransferPageIT, which has a file to import"),
          Map.entry("/lrs/impor/{uuid}/galat.csv", "a file; xapi.TransferPageIT"),
          Map.entry("/lrs/penerusan/{tujuan}", "xapi.ForwardingPageIT, which has a target"),
          Map.entry("/lrs/penerusan/{tujuan}/ubah", "xapi.ForwardingPageIT"),
          Map.entry("/lrs/penerusan/{tujuan}/hapus", "xapi.ForwardingPageIT"),
          Map.entry("/lrs/pernyataan/terbaru", "a fragment of a page; xapi.StatementsPageIT"),
          Map.entry("/lrs/aktivitas/{aktivitas}", "xapi.StatementsPageIT"));

  private EveryAddress() {}

  /** Every page of every person. */
  static List<PageAddress> all() {
    return List.of(
        at(ASN, "/"),
        at(ASN, "/katalog"),
        at(ASN, "/kursus/" + COURSE),
        at(ASN, "/belajar/" + COURSE),
        at(ASN, "/belajar/" + COURSE + "/a02-video"),
        at(ASN, "/belajar/" + COURSE + "/a07-cek"),
        at(ASN, "/belajar/" + FINISHED + "/selesai"),
        at(ASN, "/sertifikat"),
        from(ASN, "/sertifikat", "main ul.rows b >> xpath=..", "/sertifikat/{code}"),
        at(ASN, "/jp"),
        from(ASN, "/jp", ".why a[href*='/jp/pernyataan/']", "/jp/pernyataan/{id}"),
        at(ASN, "/jp/aturan"),
        at(ASN, "/jp/aturan/banding"),
        at(ASN, "/jp/rencana"),
        at(ASN, "/jp/simulasi"),
        at(ASN, "/jp/simulasi?jalur=e-learning&lingkup=NATIONAL&menit=300&hari=2&tanggal=" + TODAY),
        at(ASN, "/klaim"),
        at(ASN, "/klaim/baru"),
        from(ASN, "/jp", "main a[href*='/klaim/bukti/']", "/klaim/bukti/{pernyataan}"),
        at(ASN, "/coaching"),
        from(ASN, "/coaching", "main table a", "/coaching/{sesi}"),
        at(ASN, "/pengetahuan"),
        at(ASN, "/pengetahuan/e-learning"),
        at(ASN, "/cari?q=pelayanan"),
        at(ASN, "/cari?q=zzzzqqq"),
        at(ASN, "/profil"),
        at(ASN, "/profil/sandi"),
        at(ASN, "/pemberitahuan"),
        at(SUPERVISOR, "/staf"),
        at(UNIT_HEAD, "/dasbor"),
        at(COACH, "/coaching?peran=coach"),
        at(COACH, "/coaching/baru"),
        from(COACH, "/coaching/baru?cari=sari", "main ul.rows a", "/coaching/baru"),
        at(CURATOR, "/kelola/pengetahuan"),
        at(CURATOR, "/kelola/pengetahuan/dicari"),
        at(CURATOR, "/kelola/pengetahuan/baru"),
        from(CURATOR, "/kelola/pengetahuan", "main table a", "/kelola/pengetahuan/{id}"),
        at(ADMINISTRATOR, "/kelola/orang"),
        from(ADMINISTRATOR, "/kelola/orang", "main table a", "/kelola/orang/{uuid}"),
        at(ADMINISTRATOR, "/kelola/orang/impor"),
        at(ADMINISTRATOR, "/kelola/orang/sandi"),
        at(ADMINISTRATOR, "/kelola/unit"),
        at(ADMINISTRATOR, "/kelola/lembaga"),
        at(ADMINISTRATOR, "/kelola/jp"),
        at(PERSONNEL_OFFICER, "/kelola/klaim"),
        at(ADMINISTRATOR, "/kelola/klaim"),
        at(ADMINISTRATOR, "/kelola/klaim-massal"),
        at(ADMINISTRATOR, "/kelola/klaim-massal/baru"),
        at(ADMINISTRATOR, "/kelola/klaim-massal/baru?jalur=workshop"),
        at(ADMINISTRATOR, "/kelola/audit"),
        at(ADMINISTRATOR, "/kelola/sertifikat"),
        at(CLO, "/kelola/jp/tutup"),
        at(CLO, "/dasbor"),
        at(CLO, "/dasbor/orang?tercapai=tidak&urut=LEAST_COUNTED"),
        from(CLO, "/dasbor/orang", "main table a", "/jp/orang/{orang}"),
        at(LRS_ADMINISTRATOR, "/lrs/penerusan"),
        at(LRS_ADMINISTRATOR, "/lrs/penerusan/baru"),
        at(LRS_ADMINISTRATOR, "/lrs/kredensial"),
        at(LRS_ADMINISTRATOR, "/lrs/kredensial/baru"),
        at(LRS_ADMINISTRATOR, "/lrs/ekspor"),
        at(LRS_ADMINISTRATOR, "/lrs/impor"),
        at(LRS_ADMINISTRATOR, "/lrs/hak-orang"),
        at(LRS_ADMINISTRATOR, "/lrs/retensi"),
        from(LRS_ADMINISTRATOR, "/lrs/kredensial", "main table a.title", "/lrs/kredensial/{kunci}"),
        from(
            LRS_ADMINISTRATOR,
            "/lrs/kredensial",
            "main a[href$='/cabut']",
            "/lrs/kredensial/{kunci}/cabut"),
        at(LRS_ADMINISTRATOR, "/lrs/pernyataan"),
        at(LRS_ADMINISTRATOR, "/lrs/pernyataan?pelaku=zzzqqq&dibatalkan=ya"),
        from(LRS_ADMINISTRATOR, "/lrs/pernyataan", "main tbody a", "/lrs/pernyataan/{id}"),
        from(
            LRS_ADMINISTRATOR,
            "/lrs/pernyataan?pelaku=sari@demo.corpu&terkaitOrang=ya",
            "main .chips a, main a[href*='/lrs/pelaku/']",
            "/lrs/pelaku/{pelaku}"),
        from(
            LRS_ADMINISTRATOR,
            "/lrs/pernyataan?verba=http%3A%2F%2Fadlnet.gov%2Fexpapi%2Fverbs%2Fcompleted",
            "main a[href*='/lrs/verba/']",
            "/lrs/verba/{verba}"),
        at(LRS_ADMINISTRATOR, "/lrs/periksa"),
        at(LRS_ADMINISTRATOR, "/lrs/kesehatan"));
  }

  /** The pages that most people see, for a look at them in English. */
  static List<PageAddress> main() {
    return List.of(
        at(ASN, "/"),
        at(ASN, "/katalog"),
        at(ASN, "/kursus/" + COURSE),
        at(ASN, "/belajar/" + COURSE + "/a07-cek"),
        at(ASN, "/jp"),
        at(ASN, "/coaching"),
        at(ASN, "/pengetahuan/e-learning"),
        at(ASN, "/cari?q=pelayanan"),
        at(ASN, "/sertifikat"),
        at(COACH, "/coaching/baru"),
        at(ADMINISTRATOR, "/kelola/orang/impor"),
        at(ADMINISTRATOR, "/kelola/jp"),
        at(CLO, "/dasbor"));
  }

  /** The pages whose colours carry the most, for a look at them in high contrast. */
  static List<PageAddress> coloured() {
    return List.of(at(ASN, "/"), at(ASN, "/jp"), at(CLO, "/dasbor"));
  }
}
