-- The portal needs one institution to stand; the administrator renames it, demo data fills it.
INSERT INTO people_institution (slug, name, short_name, tagline, time_zone, policy_id, home_page)
VALUES ('kota-contoh', 'CorpU Kota Contoh', 'CorpU', 'Belajar, berbagi, melayani', 'Asia/Jakarta', 'blitar-35-2023', 'https://corpu.kota-contoh.go.id');
