// Written by scripts/generate-types.ts from supabase/migrations. Do not edit.

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  // The version of PostgREST whose features supabase-js may count on.
  __InternalSupabase: { PostgrestVersion: '12' };
  tales: {
    Tables: {
      children: {
        Row: {
          age: number;
          avoid: string[];
          created_at: string;
          gender: 'female' | 'male' | 'other';
          id: string;
          interests: string[];
          name: string;
          reading_face: 'book' | 'plain' | 'clear';
          reading_language: string;
          reading_size: number;
          reading_spacing: number;
          reading_width: number;
          updated_at: string;
          user_id: string;
        };
        Insert: {
          age: number;
          avoid?: string[];
          created_at?: string;
          gender: 'female' | 'male' | 'other';
          id?: string;
          interests?: string[];
          name: string;
          reading_face?: 'book' | 'plain' | 'clear';
          reading_language?: string;
          reading_size?: number;
          reading_spacing?: number;
          reading_width?: number;
          updated_at?: string;
          user_id?: string;
        };
        Update: {
          age?: number;
          avoid?: string[];
          created_at?: string;
          gender?: 'female' | 'male' | 'other';
          id?: string;
          interests?: string[];
          name?: string;
          reading_face?: 'book' | 'plain' | 'clear';
          reading_language?: string;
          reading_size?: number;
          reading_spacing?: number;
          reading_width?: number;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      daily_usage: {
        Row: {
          created_at: string;
          date: string;
          exact_cost: number;
          id: string;
          input_tokens: number;
          model_name: string;
          narrated_characters: number;
          output_tokens: number;
          requests_count: number;
          total_cost: number;
          total_tokens: number;
          updated_at: string;
          user_id: string;
        };
        Insert: {
          created_at?: string;
          date: string;
          exact_cost?: number;
          id?: string;
          input_tokens?: number;
          model_name: string;
          narrated_characters?: number;
          output_tokens?: number;
          requests_count?: number;
          total_cost?: number;
          updated_at?: string;
          user_id?: string;
        };
        Update: {
          created_at?: string;
          date?: string;
          exact_cost?: number;
          id?: string;
          input_tokens?: number;
          model_name?: string;
          narrated_characters?: number;
          output_tokens?: number;
          requests_count?: number;
          total_cost?: number;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      generations: {
        Row: {
          attempt: number;
          cost_usd: number | null;
          created_at: string;
          duration_ms: number | null;
          error_code: string | null;
          first_token_ms: number | null;
          id: string;
          input_tokens: number | null;
          model: string;
          output_tokens: number | null;
          status: 'succeeded' | 'failed' | 'stopped';
          story_id: string;
          updated_at: string;
          user_id: string;
        };
        Insert: {
          attempt: number;
          cost_usd?: number | null;
          created_at?: string;
          duration_ms?: number | null;
          error_code?: string | null;
          first_token_ms?: number | null;
          id?: string;
          input_tokens?: number | null;
          model: string;
          output_tokens?: number | null;
          status: 'succeeded' | 'failed' | 'stopped';
          story_id: string;
          updated_at?: string;
          user_id?: string;
        };
        Update: {
          attempt?: number;
          cost_usd?: number | null;
          created_at?: string;
          duration_ms?: number | null;
          error_code?: string | null;
          first_token_ms?: number | null;
          id?: string;
          input_tokens?: number | null;
          model?: string;
          output_tokens?: number | null;
          status?: 'succeeded' | 'failed' | 'stopped';
          story_id?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'generations_user_id_story_id_fkey';
            columns: ['user_id', 'story_id'];
            isOneToOne: false;
            referencedRelation: 'stories';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      heard_narrations: {
        Row: {
          created_at: string;
          duration_ms: number;
          heard_on: string;
          id: string;
          updated_at: string;
          user_id: string;
        };
        Insert: {
          created_at?: string;
          duration_ms: number;
          heard_on: string;
          id: string;
          updated_at?: string;
          user_id?: string;
        };
        Update: {
          created_at?: string;
          duration_ms?: number;
          heard_on?: string;
          id?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      heroes: {
        Row: {
          appearance: string | null;
          created_at: string;
          gender: 'female' | 'male' | 'other';
          id: string;
          interests: string[];
          language: string;
          name: string;
          personality_traits: string[];
          portrait_path: string | null;
          strengths: string[];
          updated_at: string;
          user_id: string | null;
        };
        Insert: {
          appearance?: string | null;
          created_at?: string;
          gender: 'female' | 'male' | 'other';
          id?: string;
          interests?: string[];
          language: string;
          name: string;
          personality_traits?: string[];
          portrait_path?: string | null;
          strengths?: string[];
          updated_at?: string;
          user_id?: string | null;
        };
        Update: {
          appearance?: string | null;
          created_at?: string;
          gender?: 'female' | 'male' | 'other';
          id?: string;
          interests?: string[];
          language?: string;
          name?: string;
          personality_traits?: string[];
          portrait_path?: string | null;
          strengths?: string[];
          updated_at?: string;
          user_id?: string | null;
        };
        Relationships: [];
      };
      listening_places: {
        Row: {
          created_at: string;
          id: string;
          story_id: string;
          text_offset: number;
          updated_at: string;
          user_id: string;
        };
        Insert: {
          created_at?: string;
          id?: string;
          story_id: string;
          text_offset: number;
          updated_at?: string;
          user_id?: string;
        };
        Update: {
          created_at?: string;
          id?: string;
          story_id?: string;
          text_offset?: number;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'listening_places_user_id_story_id_fkey';
            columns: ['user_id', 'story_id'];
            isOneToOne: true;
            referencedRelation: 'stories';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      narrations: {
        Row: {
          audio_path: string | null;
          characters: number;
          cost_usd: number | null;
          created_at: string;
          duration_ms: number | null;
          error_code: string | null;
          fallback_codes: string[];
          id: string;
          language: string;
          model: string | null;
          provider: string;
          segments: Json;
          status: 'narrating' | 'ready' | 'failed';
          story_id: string;
          updated_at: string;
          user_id: string;
          voice: string;
          writer_id: string | null;
        };
        Insert: {
          audio_path?: string | null;
          characters?: number;
          cost_usd?: number | null;
          created_at?: string;
          duration_ms?: number | null;
          error_code?: string | null;
          fallback_codes?: string[];
          id?: string;
          language: string;
          model?: string | null;
          provider: string;
          segments?: Json;
          status?: 'narrating' | 'ready' | 'failed';
          story_id: string;
          updated_at?: string;
          user_id?: string;
          voice: string;
          writer_id?: string | null;
        };
        Update: {
          audio_path?: string | null;
          characters?: number;
          cost_usd?: number | null;
          created_at?: string;
          duration_ms?: number | null;
          error_code?: string | null;
          fallback_codes?: string[];
          id?: string;
          language?: string;
          model?: string | null;
          provider?: string;
          segments?: Json;
          status?: 'narrating' | 'ready' | 'failed';
          story_id?: string;
          updated_at?: string;
          user_id?: string;
          voice?: string;
          writer_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'narrations_user_id_story_id_fkey';
            columns: ['user_id', 'story_id'];
            isOneToOne: false;
            referencedRelation: 'stories';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      parents: {
        Row: {
          created_at: string;
          display_name: string | null;
          id: string;
          last_seen_at: string | null;
          role: 'parent' | 'admin';
          time_zone: string;
          ui_language: string;
          updated_at: string;
          user_id: string;
        };
        Insert: {
          created_at?: string;
          display_name?: string | null;
          id?: string;
          last_seen_at?: string | null;
          role?: 'parent' | 'admin';
          time_zone?: string;
          ui_language?: string;
          updated_at?: string;
          user_id?: string;
        };
        Update: {
          created_at?: string;
          display_name?: string | null;
          id?: string;
          last_seen_at?: string | null;
          role?: 'parent' | 'admin';
          time_zone?: string;
          ui_language?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      stories: {
        Row: {
          audio_generation_metadata: Json | null;
          audio_path: string | null;
          audio_provider: string | null;
          child_age: number | null;
          child_gender: 'female' | 'male' | 'other' | null;
          child_id: string | null;
          child_interests: string[];
          child_name: string | null;
          content: string;
          created_at: string;
          full_response: Json | null;
          generation_info: Json;
          goes_on_tomorrow: boolean;
          id: string;
          is_favourite: boolean;
          language: string;
          length_minutes: number;
          model_used: string | null;
          moral: string | null;
          parent_story_id: string | null;
          rating: number | null;
          search: unknown;
          shelf: 'new' | 'read' | 'archived';
          status: 'writing' | 'ready' | 'failed';
          story_type: 'child' | 'hero' | 'combined';
          summary: string | null;
          title: string;
          updated_at: string;
          user_id: string;
          writer_id: string | null;
        };
        Insert: {
          audio_generation_metadata?: Json | null;
          audio_path?: string | null;
          audio_provider?: string | null;
          child_age?: number | null;
          child_gender?: 'female' | 'male' | 'other' | null;
          child_id?: string | null;
          child_interests?: string[];
          child_name?: string | null;
          content?: string;
          created_at?: string;
          full_response?: Json | null;
          generation_info?: Json;
          goes_on_tomorrow?: boolean;
          id?: string;
          is_favourite?: boolean;
          language: string;
          length_minutes: number;
          model_used?: string | null;
          moral?: string | null;
          parent_story_id?: string | null;
          rating?: number | null;
          shelf?: 'new' | 'read' | 'archived';
          status?: 'writing' | 'ready' | 'failed';
          story_type: 'child' | 'hero' | 'combined';
          summary?: string | null;
          title?: string;
          updated_at?: string;
          user_id?: string;
          writer_id?: string | null;
        };
        Update: {
          audio_generation_metadata?: Json | null;
          audio_path?: string | null;
          audio_provider?: string | null;
          child_age?: number | null;
          child_gender?: 'female' | 'male' | 'other' | null;
          child_id?: string | null;
          child_interests?: string[];
          child_name?: string | null;
          content?: string;
          created_at?: string;
          full_response?: Json | null;
          generation_info?: Json;
          goes_on_tomorrow?: boolean;
          id?: string;
          is_favourite?: boolean;
          language?: string;
          length_minutes?: number;
          model_used?: string | null;
          moral?: string | null;
          parent_story_id?: string | null;
          rating?: number | null;
          shelf?: 'new' | 'read' | 'archived';
          status?: 'writing' | 'ready' | 'failed';
          story_type?: 'child' | 'hero' | 'combined';
          summary?: string | null;
          title?: string;
          updated_at?: string;
          user_id?: string;
          writer_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'stories_user_id_child_id_fkey';
            columns: ['user_id', 'child_id'];
            isOneToOne: false;
            referencedRelation: 'children';
            referencedColumns: ['user_id', 'id'];
          },
          {
            foreignKeyName: 'stories_user_id_parent_story_id_fkey';
            columns: ['user_id', 'parent_story_id'];
            isOneToOne: false;
            referencedRelation: 'stories';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      story_characters: {
        Row: {
          child_id: string | null;
          created_at: string;
          description: Json;
          hero_id: string | null;
          id: string;
          name: string;
          position: number;
          role: 'child' | 'hero';
          story_created_at: string;
          story_id: string;
          updated_at: string;
          user_id: string;
        };
        Insert: {
          child_id?: string | null;
          created_at?: string;
          description?: Json;
          hero_id?: string | null;
          id?: string;
          name: string;
          position: number;
          role: 'child' | 'hero';
          story_created_at?: string;
          story_id: string;
          updated_at?: string;
          user_id?: string;
        };
        Update: {
          child_id?: string | null;
          created_at?: string;
          description?: Json;
          hero_id?: string | null;
          id?: string;
          name?: string;
          position?: number;
          role?: 'child' | 'hero';
          story_created_at?: string;
          story_id?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'story_characters_hero_id_fkey';
            columns: ['hero_id'];
            isOneToOne: false;
            referencedRelation: 'heroes';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'story_characters_user_id_child_id_fkey';
            columns: ['user_id', 'child_id'];
            isOneToOne: false;
            referencedRelation: 'children';
            referencedColumns: ['user_id', 'id'];
          },
          {
            foreignKeyName: 'story_characters_user_id_story_id_fkey';
            columns: ['user_id', 'story_id'];
            isOneToOne: false;
            referencedRelation: 'stories';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      story_charges: {
        Row: {
          charged_on: string;
          created_at: string;
          id: string;
          is_told: boolean;
          updated_at: string;
          user_id: string;
        };
        Insert: {
          charged_on?: string;
          created_at?: string;
          id: string;
          is_told?: boolean;
          updated_at?: string;
          user_id?: string;
        };
        Update: {
          charged_on?: string;
          created_at?: string;
          id?: string;
          is_told?: boolean;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      user_api_keys: {
        Row: {
          api_key: string;
          created_at: string;
          last_four: string;
          service: 'openrouter' | 'elevenlabs';
          updated_at: string;
          user_id: string;
        };
        Insert: {
          api_key: string;
          created_at?: string;
          last_four: string;
          service: 'openrouter' | 'elevenlabs';
          updated_at?: string;
          user_id?: string;
        };
        Update: {
          api_key?: string;
          created_at?: string;
          last_four?: string;
          service?: 'openrouter' | 'elevenlabs';
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      user_plans: {
        Row: {
          active: boolean;
          children_limit: number | null;
          created_at: string;
          heroes_enabled: boolean;
          id: string;
          max_credits_per_day: number | null;
          max_credits_per_month: number | null;
          max_length_minutes: number;
          narration_enabled: boolean;
          plan_name: 'free' | 'starter' | 'normal' | 'premium' | 'family';
          reset_date: string | null;
          stories_per_month: number | null;
          updated_at: string;
          user_id: string;
        };
        Insert: {
          active?: boolean;
          children_limit?: number | null;
          created_at?: string;
          heroes_enabled?: boolean;
          id?: string;
          max_credits_per_day?: number | null;
          max_credits_per_month?: number | null;
          max_length_minutes?: number;
          narration_enabled?: boolean;
          plan_name: 'free' | 'starter' | 'normal' | 'premium' | 'family';
          reset_date?: string | null;
          stories_per_month?: number | null;
          updated_at?: string;
          user_id?: string;
        };
        Update: {
          active?: boolean;
          children_limit?: number | null;
          created_at?: string;
          heroes_enabled?: boolean;
          id?: string;
          max_credits_per_day?: number | null;
          max_credits_per_month?: number | null;
          max_length_minutes?: number;
          narration_enabled?: boolean;
          plan_name?: 'free' | 'starter' | 'normal' | 'premium' | 'family';
          reset_date?: string | null;
          stories_per_month?: number | null;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
    };
    Views: { [_ in never]: never };
    Functions: {
      add_child: {
        Args: {
          child: Json;
          default_plan: Json;
        };
        Returns: Json;
      };
      begin_narration: {
        Args: {
          narration: Json;
          idle_seconds: number;
          again?: boolean;
        };
        Returns: Json;
      };
      begin_story: {
        Args: {
          story: Json;
          characters: Json;
          default_plan: Json;
          child?: Json;
        };
        Returns: Json;
      };
      child_refusal: {
        Args: {
          plan: unknown;
        };
        Returns: Json;
      };
      delete_account: {
        Args: never;
        Returns: Json;
      };
      fail_abandoned_stories: {
        Args: {
          idle_seconds: number;
        };
        Returns: number;
      };
      finish_narration: {
        Args: {
          narration_id: string;
          writer_id: string;
          first_index: number;
          segments: Json;
          ending: Json;
        };
        Returns: boolean;
      };
      finish_story: {
        Args: {
          story_id: string;
          ending: Json;
          attempt: Json;
          writer_id?: string;
        };
        Returns: boolean;
      };
      insert_child_and_story: {
        Args: {
          child: Json;
          story: Json;
          characters: Json;
        };
        Returns: string;
      };
      insert_story: {
        Args: {
          story: Json;
          characters: Json;
        };
        Returns: string;
      };
      is_short_list: {
        Args: {
          items: string[];
          max_items: number;
          max_length: number;
        };
        Returns: boolean;
      };
      library_counts: {
        Args: {
          of_child?: string;
          of_hero?: string;
          of_language?: string;
          min_rating?: number;
          on_shelf?: string;
          only_favourites?: boolean;
          query?: string;
        };
        Returns: Json;
      };
      library_sql: {
        Args: {
          f: unknown;
        };
        Returns: string;
      };
      list_stories: {
        Args: {
          of_child?: string;
          of_hero?: string;
          of_language?: string;
          min_rating?: number;
          on_shelf?: string;
          only_favourites?: boolean;
          query?: string;
          before_created_at?: string;
          before_id?: string;
          page_size?: number;
          of_child_name?: string;
          by_model?: string;
        };
        Returns: Database['tales']['Tables']['stories']['Row'][];
        SetofOptions: { from: '*'; to: 'stories'; isOneToOne: false; isSetofReturn: true };
      };
      log_generation: {
        Args: {
          story_id: string;
          attempt: Json;
        };
        Returns: undefined;
      };
      missing_migrations: {
        Args: {
          versions: Json;
        };
        Returns: Json;
      };
      narration_progress: {
        Args: {
          narration_id: string;
          from_index: number;
          at_most?: number;
        };
        Returns: Json;
      };
      plan_in_force: {
        Args: {
          default_plan: Json;
        };
        Returns: Database['tales']['Tables']['user_plans']['Row'];
        SetofOptions: { from: '*'; to: 'user_plans'; isOneToOne: true; isSetofReturn: false };
      };
      plan_month: {
        Args: {
          reset_date: string;
          today: string;
        };
        Returns: unknown;
      };
      plan_use: {
        Args: {
          plan: unknown;
        };
        Returns: Json;
      };
      prepare_story: {
        Args: {
          child_ids: string[];
          hero_ids: string[];
          told_language: string;
          told_limit: number;
          continued_id?: string;
          turns?: Json;
        };
        Returns: Json;
      };
      record_usage: {
        Args: {
          for_user: string;
          model_name: string;
          requests: number;
          input_tokens: number;
          output_tokens: number;
          narrated_characters: number;
          cost_usd: number;
        };
        Returns: undefined;
      };
      recordings_of_story_alone: {
        Args: {
          story_id: string;
        };
        Returns: Json;
      };
      reopen_story: {
        Args: {
          story_id: string;
          writer_id: string;
        };
        Returns: boolean;
      };
      retry_story: {
        Args: {
          story_id: string;
          writer_id: string;
          default_plan: Json;
        };
        Returns: Json;
      };
      save_plan: {
        Args: {
          for_user: string;
          plan: Json;
        };
        Returns: string;
      };
      save_segments: {
        Args: {
          narration_id: string;
          writer_id: string;
          first_index: number;
          segments: Json;
          spoken_ms?: number;
        };
        Returns: boolean;
      };
      save_story: {
        Args: {
          story_id: string;
          writer_id: string;
          title: string;
          content: string;
        };
        Returns: boolean;
      };
      story_material: {
        Args: {
          child_ids: string[];
          hero_ids: string[];
          told_language: string;
          told_limit: number;
          continued_id?: string;
        };
        Returns: Json;
      };
      story_refusal: {
        Args: {
          plan: unknown;
          story_type: string;
          minutes: number;
        };
        Returns: Json;
      };
      story_statistics: {
        Args: never;
        Returns: Json;
      };
      take_turns: {
        Args: {
          turns: Json;
        };
        Returns: number;
      };
      usage_report: {
        Args: {
          first_day: string;
          last_day: string;
          default_plan?: Json;
        };
        Returns: Json;
      };
      words_as_typed: {
        Args: {
          query: string;
        };
        Returns: unknown;
      };
    };
    Enums: { [_ in never]: never };
    CompositeTypes: { [_ in never]: never };
  };
};

type TableTypes = Database['tales']['Tables'];
export type Tables<Name extends keyof TableTypes> = TableTypes[Name]['Row'];
export type TablesInsert<Name extends keyof TableTypes> = TableTypes[Name]['Insert'];
export type TablesUpdate<Name extends keyof TableTypes> = TableTypes[Name]['Update'];
