CREATE TABLE "answer_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"question_id" text NOT NULL,
	"number" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL,
	"cue_card" json NOT NULL,
	"draft" json,
	CONSTRAINT "answer_versions_question_number" UNIQUE("question_id","number")
);
--> statement-breakpoint
CREATE TABLE "briefs" (
	"id" text PRIMARY KEY NOT NULL,
	"brief" json NOT NULL,
	"company" text NOT NULL,
	"role" text NOT NULL,
	"points" integer NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workbooks" (
	"id" integer PRIMARY KEY NOT NULL,
	"workbook" json NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "brief_id" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "active_brief_id" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "fetch_pages" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_brief_id_briefs_id_fk" FOREIGN KEY ("brief_id") REFERENCES "public"."briefs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_active_brief_id_briefs_id_fk" FOREIGN KEY ("active_brief_id") REFERENCES "public"."briefs"("id") ON DELETE set null ON UPDATE no action;