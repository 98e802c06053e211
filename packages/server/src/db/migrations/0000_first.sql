CREATE TABLE "attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"question_id" text NOT NULL,
	"question" text NOT NULL,
	"number" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL,
	"words" integer NOT NULL,
	"duration_ms" integer NOT NULL,
	"grammar" boolean NOT NULL,
	"levels" json NOT NULL,
	"feedback" json NOT NULL,
	CONSTRAINT "attempts_client_id_unique" UNIQUE("client_id"),
	CONSTRAINT "attempts_question_number" UNIQUE("question_id","number")
);
--> statement-breakpoint
CREATE TABLE "disputes" (
	"attempt_id" text NOT NULL,
	"finding_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disputes_attempt_id_finding_id_pk" PRIMARY KEY("attempt_id","finding_id")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"question_id" text PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"revision" bigint NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "own_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"question" text NOT NULL,
	"form" text NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"id" integer PRIMARY KEY NOT NULL,
	"theme" text NOT NULL,
	"grammar" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_created_at" ON "attempts" USING btree ("created_at");