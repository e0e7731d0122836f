// Made by `npm run generate` from openapi/. Not to be edited: change the spec instead.
import type {
  BuildServicePatch,
  ErrorResponse,
  GetServiceResponse,
  PatchBuildServiceResponse,
} from './types.ts';

export interface paths {
    "/v1/projects/{projectId}/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service
         *
         * Reads one service: what it is built from, how it is deployed and scaled, which ports it
         * opens, and how its latest build and deployment went.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/services/build/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch build service
         *
         * Changes the settings of a build service. Only the fields that are sent change; whatever the
         * body leaves out keeps its value. A change to `vcsData` starts a build.
         */
        patch: operations["patchBuildService"];
        trace?: never;
    };
}

export interface components {
    responses: {
        /**
         * The request is malformed, or its body holds a value that the API does not accept. `details`
         * names the fields.
         */
        BadRequest: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The service is in a state that does not allow the change. */
        Conflict: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The token is valid and lacks the permission that the operation requires. */
        Forbidden: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The path exists and does not take this method; `Allow` lists those that it takes. */
        MethodNotAllowed: {
            headers: {
                /** The methods that the path takes. */
                Allow?: string;
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** What the path names, a project or a service in it, was not found. */
        NotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /**
         * The API or a gateway before it failed. The body is JSON if the API answered; a gateway sends
         * HTML, or nothing at all.
         */
        ServerError: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
                "text/html": string;
            };
        };
        /**
         * The requests of the current window are used up. `x-ratelimit-reset` says in how many seconds
         * the next one begins.
         */
        TooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** There is no token, or it is wrong or no longer valid. */
        Unauthorized: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /** The project that holds the service, by its slug, for example `default-project`. */
        ProjectId: string;
        /** The service that the call is about, by its slug, for example `example-service`. */
        ServiceId: string;
    };
    requestBodies: never;
    headers: {
        /** How many requests the caller may make in one window; 1000 an hour unless agreed otherwise. */
        RateLimitLimit: number;
        /** How many requests are left in the current window. */
        RateLimitRemaining: number;
        /** How long it takes until the window ends and the full number of requests is available again. */
        RateLimitReset: number;
    };
    pathItems: never;
}

export interface operations {
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The project that holds the service, by its slug, for example `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** The service that the call is about, by its slug, for example `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service as it stands now. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchBuildService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The project that holds the service, by its slug, for example `default-project`. */
                projectId: components["parameters"]["ProjectId"];
                /** The service that the call is about, by its slug, for example `example-service`. */
                serviceId: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** The settings to change. */
        requestBody: {
            content: {
                "application/json": BuildServicePatch;
            };
        };
        responses: {
            /** The service as it stands after the change. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PatchBuildServiceResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
